import type { Actor } from '../shared/access/index.js'
import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import { messages, type Locale } from '../shared/i18n/index.js'
import { answers, moments, sides } from './rules/proposal.js'

const nl = {
  matchProposed: 'Een mentor is voorgesteld.',
  matchMentorAsked: 'De voorgestelde mentor is gevraagd.',
  matchAgreed: 'Cliënt en mentor zeiden allebei ja.',
  matchWithdrawn: 'Een voorstel voor een mentor is ingetrokken.',
  matchResumed: 'Een voorstel voor een mentor loopt weer.',
  matchStarted: 'Uit het voorstel kwam een mentorschap.',
  matchAnswered: {
    client: {
      yes: 'De cliënt zei ja',
      no: 'De cliënt zei nee',
      'not-now': 'De cliënt zei: nu niet',
    },
    mentor: {
      yes: 'De mentor zei ja',
      no: 'De mentor zei nee',
      'not-now': 'De mentor zei: nu niet',
    },
  },
  moments: { 'to-meet': 'tegen kennismaken', 'to-begin': 'tegen samen beginnen' },
  acquaintancePlanned: (day: string) => `Kennismaking gepland (${day}).`,
  acquaintanceRecorded: (day: string) => `Verteld wat er van de kennismaking kwam (${day}).`,
  checkInTold: (day: string) => `Teruggeblikt op het koppel (${day}).`,
}

const en: typeof nl = {
  matchProposed: 'A mentor was proposed.',
  matchMentorAsked: 'The proposed mentor was asked.',
  matchAgreed: 'Client and mentor both said yes.',
  matchWithdrawn: 'A proposal of a mentor was withdrawn.',
  matchResumed: 'A proposal of a mentor runs again.',
  matchStarted: 'The proposal became a mentorship.',
  matchAnswered: {
    client: {
      yes: 'The client said yes',
      no: 'The client said no',
      'not-now': 'The client said: not now',
    },
    mentor: {
      yes: 'The mentor said yes',
      no: 'The mentor said no',
      'not-now': 'The mentor said: not now',
    },
  },
  moments: { 'to-meet': 'to meeting', 'to-begin': 'to beginning together' },
  acquaintancePlanned: (day) => `Meeting planned (${day}).`,
  acquaintanceRecorded: (day) => `Told what came of the meeting (${day}).`,
  checkInTold: (day) => `Looked back at the couple (${day}).`,
}

const wordsIn = messages<typeof nl>({ nl, en })

/** Facts that are one sentence and nothing else. */
const plainFacts = [
  'matchProposed',
  'matchMentorAsked',
  'matchAgreed',
  'matchWithdrawn',
  'matchResumed',
  'matchStarted',
] as const

/** Facts a mentor who was asked may have told himself, or that follow from his answer. */
const toldByTheAsked: readonly string[] = ['matchAnswered', 'matchAgreed', 'waitingForChanged']

/** Whether it stays unsaid who told a fact: who is mentor later must not learn which mentor said no before. */
export function hidesWhoTold({ type }: { type: string }, { role }: Pick<Actor, 'role'>): boolean {
  return role !== 'coordinator' && toldByTheAsked.includes(type)
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about a proposal in one sentence, without a name or a reason; undefined when it is another noun's. */
export function proposalFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const words = wordsIn(locale)
  const day = (field: string) => {
    const date = content[field]
    return isPlainDate(date) ? formatDate(date, locale) : ''
  }
  const plain = plainFacts.find((one) => one === type)
  if (plain !== undefined) {
    return words[plain]
  }
  switch (type) {
    case 'matchAnswered':
      return answered(content, locale)
    case 'acquaintancePlanned':
    case 'acquaintanceRecorded':
      return words[type](day('plannedOn'))
    case 'checkInTold':
      return words.checkInTold(day('heldOn'))
    default:
      return undefined
  }
}

function answered(content: Told['content'], locale: Locale): string {
  const words = wordsIn(locale)
  const side = sides.find((one) => one === content['side']) ?? 'client'
  const answer = answers.find((one) => one === content['answer']) ?? 'not-now'
  const moment = moments.find((one) => one === content['moment']) ?? 'to-meet'
  return `${words.matchAnswered[side][answer]} ${words.moments[moment]}.`
}
