import { isUnderCourt } from '../mentorships/index.js'
import { askerRoles, requesterRuleOn, type AskerRole } from '../law/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import { isMailAddress } from '../shared/mail/index.js'
import type { Result } from '../shared/result/index.js'
import type { ToldMessages } from './told.messages.js'
import {
  askedLiving,
  askedUrgencies,
  askedWays,
  knowings,
  knownMeasures,
  type AskedWay,
  type Told,
} from './told.js'

/** The fields of a request. */
export const fields = {
  role: 'asker-role',
  name: 'asker-name',
  organisation: 'asker-organisation',
  phone: 'asker-phone',
  email: 'asker-email',
  callBack: 'call-back',
  person: 'person',
  givenName: 'given-name',
  familyName: 'family-name',
  birthDate: 'birth-date',
  age: 'age',
  living: 'living',
  institution: 'institution',
  postcode: 'postcode',
  place: 'place',
  languages: 'languages',
  way: 'way',
  chosenPerson: 'chosen-person',
  why: 'why',
  tried: 'tried',
  nearPeople: 'near-people',
  relativesWhy: 'relatives-why',
  measures: 'measures',
  measuresNote: 'measures-note',
  urgency: 'urgency',
  ifNothing: 'if-nothing',
  knows: 'knows',
  knowsWhy: 'knows-why',
} as const

/** Who refers by profession, on the short form. */
export const referrerRoles = [
  'municipality',
  'district-team',
  'hospital',
  'shelter',
  'institution',
  'doctor',
  'other',
] as const satisfies readonly AskerRole[]

/** What the form asks of a foundation: the ways it does, and whether it is the short one. */
export type Asked = { ways: readonly AskedWay[]; isShort: boolean; today: PlainDate }

type Words = ToldMessages['errors']

const longestLine = 200
const longestText = 4_000
const earliestBirth: PlainDate = '1900-01-01'

/** The ways a form offers: those the foundation does, and not knowing. */
export function offeredWays(ways: readonly string[]): AskedWay[] {
  return askedWays.filter((way) => way === 'unknown' || ways.includes(way))
}

/** Reads a request: all of it, or one sentence for every field that needs another look. */
export function parseTold(typed: Typed, asked: Asked, words: Words): Result<Told, FieldErrors> {
  const reading = startReading(typed)
  const asker = readAsker(reading, asked, words)
  const person = asked.isShort
    ? readShortPerson(reading, words)
    : readPerson(reading, asker.askerRole, words)
  const born = readBorn(reading, asked.today, words)
  const rest = asked.isShort ? {} : readRest(reading, asked, words)
  const need = readNeed(reading, words)
  return finish(reading, () => ({ ...nothingElse, ...asker, ...person, ...born, ...rest, ...need }))
}

const nothingElse = {
  livingKind: 'unknown',
  institutionName: null,
  postcode: null,
  place: null,
  languages: [],
  way: 'unknown',
  chosenPerson: null,
  tried: null,
  nearPeople: null,
  relativesWhy: null,
  measures: [],
  measuresNote: null,
  ifNothing: null,
  knowsWhy: null,
} as const satisfies Partial<Told>

function readAsker(reading: Reading, { isShort }: Asked, words: Words) {
  const roles: readonly AskerRole[] = isShort ? referrerRoles : askerRoles
  const askerRole = readChoice(reading, fields.role, { choices: roles, missing: words.role })
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const askerName = readText(reading, fields.name, { ...line, missing: words.name })
  const organisation = isShort ? { ...line, missing: words.organisation } : line
  const askerOrganisation = readText(reading, fields.organisation, organisation)
  const askerPhone = readText(reading, fields.phone, line)
  const askerEmail = readText(reading, fields.email, line)
  const callBack = readText(reading, fields.callBack, line)
  checkReach(reading, { askerPhone, askerEmail, isShort }, words)
  return {
    askerRole: askerRole ?? 'other',
    askerName: askerName ?? '',
    askerOrganisation,
    askerPhone,
    askerEmail,
    callBack,
  }
}

type Reach = { askerPhone: string | null; askerEmail: string | null; isShort: boolean }

/** Somebody must be reachable; who refers by profession is called back. */
function checkReach(reading: Reading, reach: Reach, words: Words): void {
  const { askerPhone, askerEmail, isShort } = reach
  if (askerPhone !== null && !isPhone(askerPhone)) {
    fault(reading, fields.phone, words.phone)
  }
  if (askerEmail !== null && !isMailAddress(askerEmail)) {
    fault(reading, fields.email, words.email)
  }
  if (askerPhone === null && (isShort || askerEmail === null)) {
    fault(reading, fields.phone, isShort ? words.phone : words.reach)
  }
}

function isPhone(text: string): boolean {
  return /^[+\d][\d\s()./-]{5,30}$/.test(text)
}

/** Who asks for himself has told his name already. */
function readPerson(reading: Reading, role: AskerRole, words: Words) {
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const typedName = readText(reading, fields.givenName, line)
  const familyName = readText(reading, fields.familyName, line)
  if (typedName === null && role === 'self') {
    return inTwo(textOf(reading.typed, fields.name))
  }
  if (typedName === null) {
    fault(reading, fields.givenName, words.givenName)
  }
  return { givenName: typedName ?? '', familyName }
}

function readShortPerson(reading: Reading, words: Words) {
  const line = { tooLong: words.tooLong, maximum: longestLine, missing: words.person }
  return inTwo(readText(reading, fields.person, line) ?? '')
}

function inTwo(name: string) {
  const [givenName = '', ...rest] = name.split(/\s+/)
  return { givenName, familyName: rest.length === 0 ? null : rest.join(' ') }
}

function readBorn(reading: Reading, today: PlainDate, words: Words) {
  const birthDate = readDate(reading, fields.birthDate, {
    incomplete: words.birthDate,
    'not-a-date': words.birthDate,
  })
  if (birthDate !== null && (birthDate > today || birthDate < earliestBirth)) {
    fault(reading, fields.birthDate, words.birthDate)
  }
  const age = readWholeNumber(reading, fields.age, { minimum: 0, maximum: 122, wrong: words.age })
  return { birthDate, age: birthDate === null ? age : null }
}

function readNeed(reading: Reading, words: Words) {
  const long = { tooLong: words.tooLong, maximum: longestText }
  const why = readText(reading, fields.why, { ...long, missing: words.why })
  const urgency = readChoice(reading, fields.urgency, {
    choices: askedUrgencies,
    missing: words.urgency,
  })
  const isAsker =
    textOf(reading.typed, fields.role) === 'self' && textOf(reading.typed, fields.knows) === ''
  const knows = isAsker
    ? 'agrees'
    : readChoice(reading, fields.knows, { choices: knowings, missing: words.knows })
  return { why: why ?? '', urgency: urgency ?? 'weeks', knows: knows ?? 'cannot-say' }
}

function readRest(reading: Reading, asked: Asked, words: Words) {
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const long = { tooLong: words.tooLong, maximum: longestText }
  const way = readChoice(reading, fields.way, { choices: asked.ways, missing: words.way })
  const living = textOf(reading.typed, fields.living)
  const chosen = choicesOf(reading.typed, fields.measures)
  const rest = {
    livingKind: askedLiving.find((kind) => kind === living) ?? 'unknown',
    institutionName: readText(reading, fields.institution, line),
    postcode: readText(reading, fields.postcode, line),
    place: readText(reading, fields.place, line),
    languages: languagesIn(readText(reading, fields.languages, line) ?? ''),
    way: way ?? 'unknown',
    chosenPerson: readText(reading, fields.chosenPerson, line),
    tried: readText(reading, fields.tried, long),
    nearPeople: readText(reading, fields.nearPeople, long),
    relativesWhy: readText(reading, fields.relativesWhy, long),
    measures: knownMeasures.filter((measure) => chosen.includes(measure)),
    measuresNote: readText(reading, fields.measuresNote, long),
    ifNothing: readText(reading, fields.ifNothing, long),
    knowsWhy: readText(reading, fields.knowsWhy, long),
  }
  askMore(reading, { rest, today: asked.today }, words)
  return rest
}

type More = {
  rest: Pick<Told, 'way' | 'relativesWhy' | 'ifNothing' | 'knowsWhy'>
  today: PlainDate
}

/** What only some answers make needed. An institution says why the near relatives do not ask (BW 1:451 lid 2). */
function askMore(reading: Reading, { rest, today }: More, words: Words): void {
  if (asksForRelatives(reading, rest.way, today) && rest.relativesWhy === null) {
    fault(reading, fields.relativesWhy, words.relativesWhy)
  }
  if (textOf(reading.typed, fields.urgency) === 'days' && rest.ifNothing === null) {
    fault(reading, fields.ifNothing, words.ifNothing)
  }
  const knows = textOf(reading.typed, fields.knows)
  if ((knows === 'objects' || knows === 'does-not-know') && rest.knowsWhy === null) {
    fault(reading, fields.knowsWhy, words.knowsWhy[knows])
  }
}

function languagesIn(text: string): string[] {
  const named = text.split(/[,;]/).map((language) => language.trim())
  return [...new Set(named.filter(Boolean))].slice(0, 20)
}

/** Whether this asker must tell, for a mentor whom the court appoints, why nobody nearer asks. */
function asksForRelatives({ typed }: Reading, way: AskedWay, today: PlainDate): boolean {
  const role = askerRoles.find((one) => one === textOf(typed, fields.role))
  return (
    role !== undefined &&
    requesterRuleOn(role, today).requesting === 'must-explain' &&
    way !== 'unknown' &&
    isUnderCourt(way)
  )
}
