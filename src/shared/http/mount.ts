import type { Hono } from 'hono'
import type { Route, Runtime } from './runtime.js'

/** Ties the routes of the nouns to the server; one address and method may be claimed only once. */
export function mount(app: Hono, runtime: Runtime, routes: readonly Route[]): void {
  const claimed = new Set<string>()
  for (const { method, path, handlerWith } of routes) {
    const claim = `${method} ${path}`
    if (claimed.has(claim)) {
      throw new Error(`Two routes claim ${claim}`)
    }
    claimed.add(claim)
    app.on(method.toUpperCase(), path, handlerWith(runtime))
  }
}
