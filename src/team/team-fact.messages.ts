import type { ToldFact } from '../audit/index.js'
import { profileFactSentence } from '../match-profiles/index.js'
import { institutionMessages } from '../institutions/index.js'
import { mentorMessages, type MentorStatus } from '../mentors/index.js'
import { isToldByMentorship, toldSentence } from '../mentorships/index.js'
import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import { messages, type Locale } from '../shared/i18n/index.js'

const nl = {
  mentorRegistered: 'Ingeschreven als mentor.',
  changed: (fields: string) => `Gewijzigd: ${fields}.`,
  change: (field: string, from: string, to: string) => `${field} (was ${from}, nu ${to})`,
  empty: 'leeg',
  short: { vogIssuedOn: 'VOG', courseCompletedOn: 'Cursus', capacity: 'Gewenst aantal cliënten' },
  status: (status: string, since: string) => `${status} vanaf ${since}.`,
  merged: (name: string) => `Samengevoegd met de dubbele inschrijving van ${name}.`,
  handedOver: (count: number, on: string) =>
    `Droeg ${count === 1 ? '1 cliënt' : `${count} cliënten`} over op ${on}.`,
  institutionRegistered: 'Toegevoegd.',
}

const en: typeof nl = {
  mentorRegistered: 'Registered as a mentor.',
  changed: (fields) => `Changed: ${fields}.`,
  change: (field, from, to) => `${field} (was ${from}, now ${to})`,
  empty: 'empty',
  short: { vogIssuedOn: 'VOG', courseCompletedOn: 'Course', capacity: 'Wanted number of clients' },
  status: (status, since) => `${status} from ${since}.`,
  merged: (name) => `Merged with the double registration of ${name}.`,
  handedOver: (count, on) =>
    `Handed over ${count === 1 ? '1 client' : `${count} clients`} on ${on}.`,
  institutionRegistered: 'Added.',
}

const factMessages = messages({ nl, en })

type Words = { locale: Locale; nameOf: (id: string) => string }

/** A fact about a mentor or a place in a sentence; undefined for facts that other pages tell. */
export function teamFactSentence(fact: ToldFact, { locale, nameOf }: Words): string | undefined {
  const words = factMessages(locale)
  const { content } = fact
  switch (fact.type) {
    case 'mentorRegistered':
      return words.mentorRegistered
    case 'mentorChanged':
      return changedWords(content, {
        locale,
        labels: { ...mentorMessages(locale).fields, ...words.short },
      })
    case 'mentorStatusChanged':
      return statusWords(content, locale)
    case 'mentorsMerged':
      return words.merged(textIn(content['name']))
    case 'couplesHandedOver':
      return words.handedOver(Number(content['count']), valueWords(content['on'], locale))
    case 'institutionRegistered':
      return words.institutionRegistered
    case 'institutionChanged':
      return changedWords(content, { locale, labels: institutionMessages(locale).fields })
    default:
      return isToldByMentorship(fact)
        ? toldSentence(fact, { locale, nameOf })
        : profileFactSentence(fact, locale)
  }
}

function statusWords(content: Record<string, unknown>, locale: Locale): string {
  const { statuses } = mentorMessages(locale)
  const status = statuses[textIn(content['status']) as MentorStatus] ?? ''
  const sentence = factMessages(locale).status(status, valueWords(content['since'], locale))
  const reason = textIn(content['reason'])
  return reason === '' ? sentence : `${sentence} ${reason}`
}

type Labels = { locale: Locale; labels: Readonly<Record<string, string>> }

function changedWords(content: Record<string, unknown>, { locale, labels }: Labels): string {
  const words = factMessages(locale)
  const changes = content['changes'] as Record<string, { from: unknown; to: unknown }> | undefined
  const told = Object.entries(changes ?? {}).map(([field, { from, to }]) => {
    const label = labels[field] ?? field
    return field === 'worksAtInstitutionId' || field === 'note' || field === 'kind'
      ? label
      : words.change(label, valueWords(from, locale), valueWords(to, locale))
  })
  return words.changed(told.join('; '))
}

function valueWords(value: unknown, locale: Locale): string {
  const text = Array.isArray(value) ? value.join(', ') : textIn(value)
  if (text === '') {
    return factMessages(locale).empty
  }
  return isPlainDate(text) ? formatDate(text, locale) : text
}

function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
