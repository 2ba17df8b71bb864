import type { RouteName } from '../../../src/policy/index.js'

/** One fault in the source: in this file, this text becomes that one; the routes are where it should show. */
export type CodeMutant = {
  name: string
  file: string
  from: string
  to: string
  routes: readonly RouteName[]
}
