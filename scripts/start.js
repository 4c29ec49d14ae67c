// `npm start`: builds first if dist/ is missing or older than the sources, then starts the server.
await import('./prepare.js')
await import('../dist/main.js')
