// Plain JavaScript that any Node can read: an older one would stop at the first TypeScript file and not say why.
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `Laget needs Node.js 24 or newer, and this is ${process.version}: install it from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
