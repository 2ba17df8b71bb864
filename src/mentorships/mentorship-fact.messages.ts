import { formatDate, type PlainDate } from '../shared/calendar/index.js'
import { messages, type Locale } from '../shared/i18n/index.js'
import type { MentorshipFact } from './mentorship.facts.js'
import { mentorshipMessages } from './mentorship.messages.js'
import type { Interval } from './regimes/index.js'

type Text = string | undefined

type FactOf<Type> = Extract<MentorshipFact, { readonly type: Type }>

/** The pieces of the sentences; dates come in as text, undefined when unknown. */
type FactMessages = {
  started: (mentor: string, client: string, on: Text) => string
  paused: (from: string, reason: string) => string
  expectedUntil: (day: string) => string
  substituteMissing: string
  resumed: (on: string) => string
  substituteStops: (mentor: string) => string
  substituteNamed: (mentor: string, from: string, until: Text) => string
  handedOver: (from: string, to: string, on: string) => string
  ended: (on: Text, reason: string) => string
  reopened: (was: Text, reason: string) => string
  rhythmAgreed: (interval: string, reason: string) => string
  rhythmDropped: string
  interval: (interval: Interval) => string
}

const nlUnits = { days: ['dag', 'dagen'], weeks: ['week', 'weken'], months: ['maand', 'maanden'] }

const enUnits = { days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] }

const nl: FactMessages = {
  started: (mentor, client, on) =>
    on === undefined
      ? `${mentor} is mentor van ${client}. De begindatum is onbekend.`
      : `${mentor} is mentor van ${client} vanaf ${on}.`,
  paused: (from, reason) => `Gepauzeerd vanaf ${from}. ${reason}.`,
  expectedUntil: (day) => `Verwacht tot ${day}.`,
  substituteMissing: 'Er is nog geen vervanger.',
  resumed: (on) => `Hervat op ${on}.`,
  substituteStops: (mentor) => `${mentor} vervangt de mentor niet meer.`,
  substituteNamed: (mentor, from, until) =>
    until === undefined
      ? `${mentor} vervangt de mentor vanaf ${from}.`
      : `${mentor} vervangt de mentor van ${from} tot ${until}.`,
  handedOver: (from, to, on) => `${to} nam op ${on} het mentorschap over van ${from}.`,
  ended: (on, reason) =>
    on === undefined
      ? `Beëindigd, datum onbekend. Reden: ${lowerFirst(reason)}.`
      : `Beëindigd op ${on}. Reden: ${lowerFirst(reason)}.`,
  reopened: (was, reason) =>
    `Heropend: het einde${was === undefined ? '' : ` op ${was}`} was een vergissing. ${reason}`,
  rhythmAgreed: (interval, reason) => `Afspraak: contact ${interval}. ${reason}.`,
  rhythmDropped: 'De eigen afspraak over contact vervalt. De gewone norm geldt weer.',
  interval: ({ every, unit }) =>
    every === 1 ? `eens per ${nlUnits[unit][0]}` : `eens per ${every} ${nlUnits[unit][1]}`,
}

const en: FactMessages = {
  started: (mentor, client, on) =>
    on === undefined
      ? `${mentor} is mentor of ${client}. The start date is unknown.`
      : `${mentor} is mentor of ${client} from ${on}.`,
  paused: (from, reason) => `Paused from ${from}. ${reason}.`,
  expectedUntil: (day) => `Expected until ${day}.`,
  substituteMissing: 'There is no substitute yet.',
  resumed: (on) => `Resumed on ${on}.`,
  substituteStops: (mentor) => `${mentor} no longer stands in for the mentor.`,
  substituteNamed: (mentor, from, until) =>
    until === undefined
      ? `${mentor} stands in for the mentor from ${from}.`
      : `${mentor} stands in for the mentor from ${from} until ${until}.`,
  handedOver: (from, to, on) => `${to} took over the mentorship from ${from} on ${on}.`,
  ended: (on, reason) =>
    on === undefined
      ? `Ended, date unknown. Reason: ${lowerFirst(reason)}.`
      : `Ended on ${on}. Reason: ${lowerFirst(reason)}.`,
  reopened: (was, reason) =>
    `Reopened: the ending${was === undefined ? '' : ` on ${was}`} was a mistake. ${reason}`,
  rhythmAgreed: (interval, reason) => `Agreed: contact ${interval}. ${reason}.`,
  rhythmDropped: 'The own agreement on contact ends. The usual norm counts again.',
  interval: ({ every, unit }) =>
    every === 1 ? `once every ${enUnits[unit][0]}` : `once every ${every} ${enUnits[unit][1]}`,
}

const factMessages = messages({ nl, en })

/** Says a fact in one to three sentences for the timeline; `nameOf` knows mentors and clients by id. */
export function mentorshipFactSentence(
  fact: MentorshipFact,
  { locale, nameOf }: { locale: Locale; nameOf: (id: string) => string },
): string {
  const words = factMessages(locale)
  const day = (date: PlainDate) => formatDate(date, locale)
  switch (fact.type) {
    case 'mentorshipStarted':
      return words.started(
        nameOf(fact.mentorId),
        nameOf(fact.clientId),
        optional(day, fact.startedOn),
      )
    case 'mentorshipPaused':
      return pausedSentences(fact, locale)
    case 'mentorshipResumed': {
      const stopping = fact.substitutesEnded.map((id) => words.substituteStops(nameOf(id)))
      return [words.resumed(day(fact.on)), ...stopping].join(' ')
    }
    case 'substituteNamed':
      return words.substituteNamed(nameOf(fact.mentorId), day(fact.from), optional(day, fact.until))
    case 'mentorshipHandedOver':
      return words.handedOver(nameOf(fact.fromMentorId), nameOf(fact.toMentorId), day(fact.on))
    case 'mentorshipEnded':
      return words.ended(optional(day, fact.endedOn), endingReasonIn(locale, fact.reason))
    case 'mentorshipReopened':
      return words.reopened(optional(day, fact.wasEndedOn), fact.reason)
    case 'rhythmAgreed':
      return rhythmSentence(fact, locale)
  }
}

function pausedSentences(fact: FactOf<'mentorshipPaused'>, locale: Locale): string {
  const words = factMessages(locale)
  const day = (date: PlainDate) => formatDate(date, locale)
  const reason = mentorshipMessages(locale).pauseReasons[fact.reason]
  const sentences = [
    words.paused(day(fact.from), reason),
    fact.expectedUntil === undefined ? '' : words.expectedUntil(day(fact.expectedUntil)),
    fact.substituteMissing ? words.substituteMissing : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function rhythmSentence({ agreement }: FactOf<'rhythmAgreed'>, locale: Locale): string {
  const words = factMessages(locale)
  return agreement === undefined
    ? words.rhythmDropped
    : words.rhythmAgreed(
        words.interval(agreement),
        mentorshipMessages(locale).agreementReasons[agreement.reason],
      )
}

function endingReasonIn(locale: Locale, reason: FactOf<'mentorshipEnded'>['reason']): string {
  return mentorshipMessages(locale).endingReasons[reason]
}

function optional<Value>(say: (value: Value) => string, value: Value | undefined): Text {
  return value === undefined ? undefined : say(value)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1)
}
