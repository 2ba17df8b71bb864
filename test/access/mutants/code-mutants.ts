import type { CodeMutant } from './code-mutant.js'
import { guardMutants } from './guard.mutants.js'
import { guestMutants } from './guest.mutants.js'
import { relationMutants } from './relation.mutants.js'

/** Every fault in the source that is tried. */
export const codeMutants: readonly CodeMutant[] = [
  ...guardMutants,
  ...relationMutants,
  ...guestMutants,
]
