/** What a rule answers: its value, or the one reason it refuses. The reasons form a closed union. */
export type Result<Value, Reason = string> = Ok<Value> | Refused<Reason>

/** A rule that did what was asked. */
export type Ok<Value> = { readonly ok: true; readonly value: Value }

/** A rule that declined, with the reason for the page to word. */
export type Refused<Reason> = { readonly ok: false; readonly reason: Reason }

/** Wraps what a rule brought about. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

/** Wraps why a rule declined. A literal reason keeps its literal type. */
export function refused<const Reason>(reason: Reason): Refused<Reason> {
  return { ok: false, reason }
}
