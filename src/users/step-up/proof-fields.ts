import { carriedFieldsOf, hasSecrets } from '../held-form.js'
import { textOf, type Typed } from '../../shared/forms/index.js'

/** The fields of a proof; they travel beside whatever form waits for it. */
export const proofFields = {
  code: 'step-up-code',
  recovery: 'step-up-recovery',
  passkey: 'step-up-passkey',
  demo: 'step-up-demo',
} as const

/** What somebody gives to prove to be there; empty text where nothing was given. */
export type GivenProof = { code: string; recovery: string; passkey: string; isDemo: boolean }

/** The proof in a sent form; undefined when it carries none. */
export function proofIn(typed: Typed): GivenProof | undefined {
  const isThere = Object.values(proofFields).some((name) => typed[name] !== undefined)
  return isThere
    ? {
        code: textOf(typed, proofFields.code),
        recovery: textOf(typed, proofFields.recovery),
        passkey: textOf(typed, proofFields.passkey),
        isDemo: typed[proofFields.demo] !== undefined,
      }
    : undefined
}

/** What waits for the proof and travels with it: everything typed but secrets and the proof itself. */
export function waitingIn(typed: Typed): { fields: Typed; lacksSecrets: boolean } {
  const proof = new Set<string>(Object.values(proofFields))
  const fields = Object.entries(carriedFieldsOf(typed)).filter(([name]) => !proof.has(name))
  return { fields: Object.fromEntries(fields), lacksSecrets: hasSecrets(typed) }
}
