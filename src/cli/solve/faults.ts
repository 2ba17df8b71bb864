import type { Refusal, RefusalCode, Shortage } from '../../matching/index.js'

/** Why a problem has no answer: as the engine says it, in a sentence for whoever sent it. */
export type ProblemFault = Partial<Shortage> & {
  readonly code: Refusal['code']
  readonly path: string
  readonly message: string
}

const sentences: Readonly<Record<RefusalCode, string>> = {
  'not-a-count': 'Geef een heel getal vanaf 0.',
  'no-such-score': 'Een score is een heel getal van 0 tot en met 1000.',
  'wrong-length': 'Deze lijst heeft niet de goede lengte.',
  'no-such-client': 'Deze cliënt bestaat niet.',
  'no-such-mentor': 'Deze mentor bestaat niet.',
  'duplicate-edge': 'Dit paar staat er al.',
  'locked-without-edge': 'Dit vaste paar staat niet bij de paren die kunnen.',
  'locked-twice': 'Deze cliënt heeft al een vast paar.',
  'locked-over-capacity': 'Deze mentor heeft meer vaste paren dan plaatsen.',
  'too-large': 'Dit is te groot om zonder afronden uit te rekenen.',
  'not-kept': 'Met dit doel kan niet worden vergeleken.',
}

/** Words a refusal of the engine; who cannot be placed is named by number. */
export function faultOf(refusal: Refusal): ProblemFault {
  const { code, path } = refusal
  if (code !== 'not-everybody') return { code, path, message: sentences[code] }
  const { clients, mentors, places } = refusal.shortage
  const message =
    `Niet iedereen kan geplaatst worden: bij deze cliënten (${clients.length}) kunnen samen ` +
    `alleen deze mentoren (${mentors.length}), met aantal plaatsen: ${places}.`
  return { code, path, message, ...refusal.shortage }
}
