import { referralTermKeys, referralTerms, ruleInForce } from '../law/index.js'
import { regimeKeys } from '../mentorships/index.js'
import { getOrganisation } from '../organisations/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import {
  choicesOf,
  fault,
  finish,
  readChoice,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { findDoor, isTaken, saveDoor, type DoorSettings } from './door.store.js'
import { DoorPage } from './pages/door.page.js'
import { doorFields as fields } from './door-fields.js'
import { doorMessages } from './door.messages.js'
import { referralMessages } from './referrals.messages.js'

/** Setting the public page of the own foundation. Its address is public; it is changed under a fresh eye only. */
export const doorRoutes: readonly Route[] = form({
  path: routes.referralDoor,
  access: coordinators,
  audit: { action: 'update', object: 'referral-door' },
  load: loadDoor,
  first: ({ door }) => typedDoor(door),
  parse: (typed, _, { locale }) => parseDoor(typed, locale),
  decide: ({ isSlugTaken }, door, { locale }) =>
    isSlugTaken ? refused({ [fields.slug]: doorMessages(locale).errors.taken }) : ok(door),
  save: async ({ tx }, door) => {
    await saveDoor(tx, door)
    return href(routes.referralDoor, {}, { klaar: 'saved' })
  },
  view: ({ door }, formState, request) => ({
    title: doorMessages(request.locale).title,
    current: 'organisation',
    content: <DoorPage door={door} form={formState} request={request} />,
  }),
})

async function loadDoor({ tx, today }: OpenRequest, sent?: Typed) {
  const { name } = await getOrganisation(tx)
  const answerDays = ruleInForce(referralTerms, referralTermKeys.answer, today)?.value ?? 7
  const unset = { slug: slugOf(name), isOpen: false, ways: ['statutory'], closedWords: null }
  const door: DoorSettings = (await findDoor(tx)) ?? { ...unset, answerDays, version: 0 }
  const slug = sent === undefined ? '' : textOf(sent, fields.slug)
  return { door, isSlugTaken: await isTaken(tx, slug) }
}

/** A first proposal for the public name, made of the name of the foundation. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^(stichting-)?-*|-+$/g, '').slice(0, 60)
}

function typedDoor(door: DoorSettings): Typed {
  return typedFrom({
    [fields.slug]: door.slug,
    [fields.isOpen]: door.version === 0 ? '' : door.isOpen ? 'yes' : 'no',
    [fields.ways]: door.ways,
    [fields.answerDays]: String(door.answerDays),
    [fields.closedWords]: door.closedWords,
  })
}

function parseDoor(typed: Typed, locale: Locale): Result<DoorSettings, FieldErrors> {
  const reading = startReading(typed)
  const { errors } = doorMessages(locale)
  const slug = textOf(typed, fields.slug)
  if (!/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(slug)) {
    fault(reading, fields.slug, errors.slug)
  }
  const choices = { choices: ['yes', 'no'] as const, missing: errors.isOpen }
  const isOpen = readChoice(reading, fields.isOpen, choices)
  const chosen = choicesOf(typed, fields.ways)
  const ways = regimeKeys.filter((way) => chosen.includes(way))
  if (ways.length === 0) {
    fault(reading, fields.ways, errors.ways)
  }
  const bounds = { minimum: 1, maximum: 60, wrong: errors.answerDays }
  const answerDays = readWholeNumber(reading, fields.answerDays, bounds)
  if (answerDays === null) {
    fault(reading, fields.answerDays, errors.answerDays)
  }
  const rule = { tooLong: referralMessages(locale).tooLong, maximum: 1_000 }
  const closedWords = readText(reading, fields.closedWords, rule)
  return finish(reading, () => ({
    slug,
    isOpen: isOpen === 'yes',
    ways,
    answerDays: answerDays ?? 1,
    closedWords,
    version: versionIn(typed),
  }))
}
