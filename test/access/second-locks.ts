import type { Entry } from './app-under-proof.js'

/** Rules that stand behind another one, so that no request reaches them: they are asked themselves. */
export function openSecondLocks({ mayChangeDocuments }: Entry): string[] {
  return mayChangeDocuments('invited') ? ['second lock · a guest may change documents'] : []
}
