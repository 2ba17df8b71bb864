import * as highsModule from 'highs'
import type { Highs } from 'highs'

// Its types are those of CommonJS, in which the loader is `default` of `default`; what Node loads is ESM.
const loader = highsModule.default as unknown as () => Promise<Highs>

/** HiGHS, ready for use. */
export function loadHighs(): Promise<Highs> {
  return loader()
}
