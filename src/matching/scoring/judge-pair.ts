import { demands } from './demands/demands.js'
import type { Found } from './demands/demand.js'
import type { HardFinding } from './scored.js'
import type { Barrier, ClientSide, MentorSide } from './sides.js'
import { hardCodes, type HardCode } from './words.js'

/** What is known of two people beside what they tell: who may not meet whom, and the minutes between them. */
export type JudgeContext = {
  readonly barriers: readonly Barrier[]
  readonly minutes: number | undefined
}

/**
 * Holds a pair to the ten demands, in their order. Each demand is told as met once, or with every reason of the
 * gravest sort found: failed before missing, missing before ask-first. A pair is possible when none failed and
 * none is missing.
 */
export function judgePair(
  client: ClientSide,
  mentor: MentorSide,
  { barriers, minutes }: JudgeContext,
): readonly HardFinding[] {
  const between = barriers
    .filter(({ clientId, mentorId }) => clientId === client.id && mentorId === mentor.id)
    .map(({ kind }) => kind)
  return hardCodes.flatMap((code) =>
    gravest(code, demands[code]({ client, mentor, between, minutes })),
  )
}

const gravity = ['failed', 'missing', 'ask-first'] as const

function gravest(code: HardCode, found: readonly Found[]): readonly HardFinding[] {
  const worst = gravity.find((each) => found.some(({ finding }) => finding === each))
  if (worst === undefined) return [{ code, finding: 'met', reason: undefined }]
  return found.filter(({ finding }) => finding === worst).map((each) => ({ code, ...each }))
}

/** No demand failed, and nothing is missing that must be known. */
export function isPossible(findings: readonly HardFinding[]): boolean {
  return findings.every(({ finding }) => finding !== 'failed' && finding !== 'missing')
}
