import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import { messages, type Locale } from '../shared/i18n/index.js'
import { clientMessages } from './clients.messages.js'
import { homeMessages } from './home.messages.js'
import type { LivingKind } from './living-situation.js'
import { measureMessages } from './measure.messages.js'
import { nearPersonMessages } from './near-person.messages.js'

/** What happens in a dossier below the mentorships, as the history names it. */
export const clientFactTypes = [
  'clientRegistered',
  'clientChanged',
  'clientMoved',
  'homeCorrected',
  'nearPersonAdded',
  'nearPersonChanged',
  'nearPersonEnded',
  'measureAdded',
  'measureChanged',
  'clientsMerged',
] as const
export type ClientFactType = (typeof clientFactTypes)[number]

type Words = Record<ClientFactType, (about: string, on: string | undefined) => string> & {
  somewhere: string
  communication: string
}

const nl: Words = {
  clientRegistered: () => 'Ingeschreven.',
  clientChanged: (fields) =>
    fields === '' ? 'Gegevens aangepast.' : `Gegevens aangepast: ${fields}.`,
  clientMoved: (to, on) => `Verhuisd naar: ${to}${on === undefined ? '' : `, op ${on}`}.`,
  homeCorrected: (fields) => (fields === '' ? 'Wonen aangevuld.' : `Wonen aangevuld: ${fields}.`),
  nearPersonAdded: (name) => `${name} is toegevoegd als naaste.`,
  nearPersonChanged: (name) => `Gegevens van ${name} aangepast.`,
  nearPersonEnded: (name) => `Er is geen contact meer met ${name}.`,
  measureAdded: (kind, on) => `${kind} vastgelegd${on === undefined ? '' : `, geldt vanaf ${on}`}.`,
  measureChanged: (kind) => `${kind} aangepast.`,
  clientsMerged: (name) => `Samengevoegd met de dubbele inschrijving van ${name}.`,
  somewhere: 'onbekend',
  communication: 'communicatie',
}

const en: Words = {
  clientRegistered: () => 'Registered.',
  clientChanged: (fields) => (fields === '' ? 'Details changed.' : `Details changed: ${fields}.`),
  clientMoved: (to, on) => `Moved to: ${to}${on === undefined ? '' : `, on ${on}`}.`,
  homeCorrected: (fields) => (fields === '' ? 'Home completed.' : `Home completed: ${fields}.`),
  nearPersonAdded: (name) => `${name} was added as a near person.`,
  nearPersonChanged: (name) => `Details of ${name} changed.`,
  nearPersonEnded: (name) => `There is no contact with ${name} any more.`,
  measureAdded: (kind, on) => `${kind} noted${on === undefined ? '' : `, in force from ${on}`}.`,
  measureChanged: (kind) => `${kind} changed.`,
  clientsMerged: (name) => `Merged with the double registration of ${name}.`,
  somewhere: 'unknown',
  communication: 'communication',
}

const factMessages = messages<Words>({ nl, en })

type Content = Readonly<Record<string, unknown>>

/** Says a fact about a client in one sentence for the timeline; undefined when it is another noun's. */
export function clientFactSentence(
  { type, content }: { type: string; content: Content },
  locale: Locale,
): string | undefined {
  const known = clientFactTypes.find((one) => one === type)
  if (known === undefined) {
    return undefined
  }
  const day = content['on'] ?? content['validFrom']
  const on = isPlainDate(day) ? formatDate(day, locale) : undefined
  return factMessages(locale)[known](aboutOf(known, content, locale), on)
}

function aboutOf(type: ClientFactType, content: Content, locale: Locale): string {
  switch (type) {
    case 'clientChanged':
      return changedFields(content, {
        ...clientMessages(locale).fields,
        communication: factMessages(locale).communication,
      })
    case 'homeCorrected':
      return changedFields(content, homeMessages(locale).short)
    case 'clientMoved':
      return placeIn(content['to'], locale)
    case 'measureAdded':
    case 'measureChanged':
      return wordFor(content['kind'], measureMessages(locale).kinds)
    default:
      return wordFor(content['name'], nearPersonMessages(locale).relations)
  }
}

/** The names of what changed; what a reader has no word for is left out. */
function changedFields({ changes }: Content, words: Readonly<Record<string, string>>): string {
  return Object.keys(Object(changes) as object)
    .flatMap((name) => words[name] ?? [])
    .map((word) => word.replace(/\?$/, '').toLowerCase())
    .join(', ')
}

function placeIn(place: unknown, locale: Locale): string {
  const { kind, institution, detail } = Object(place) as Record<string, unknown>
  const known = [institution, detail].filter((part) => typeof part === 'string')
  const kinds = homeMessages(locale).kinds
  return known.length > 0
    ? known.join(', ')
    : (kinds[kind as LivingKind] ?? factMessages(locale).somewhere).toLowerCase()
}

function wordFor(value: unknown, words: Readonly<Record<string, string>>): string {
  return typeof value === 'string' ? (words[value] ?? value) : ''
}
