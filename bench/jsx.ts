import { registerHooks } from 'node:module'
import { transformSync } from 'esbuild'

// Node takes the types out of .ts files by itself, but knows no JSX. Loaded with --import before what uses pages.
registerHooks({
  load: (url, context, next) => {
    if (!url.endsWith('.tsx')) return next(url, context)
    const { source } = next(url, { ...context, format: 'module' })
    const { code } = transformSync(String(source), { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx' })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
