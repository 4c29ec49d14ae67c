// Runs after `npm ci`. Imported one after the other, so that an old Node gets its sentence before it meets TypeScript.
await import('./demand-node.js')
const { build, needsBuild } = await import('./build.ts')

if (needsBuild()) await build()
