import {
  dayPartWord,
  matchWords,
  outlookItems,
  type ClientSide,
  type Comparison,
  type MentorSide,
} from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { SideMessages } from './side-by-side.messages.js'

/** One thing of both, beside each other in words; undefined is not asked yet. */
export type SideBySide = {
  readonly key: string
  readonly label: string
  readonly client: string | undefined
  readonly mentor: string | undefined
  readonly comparison: Comparison
}

type Words = { readonly locale: Locale; readonly fields: SideMessages }

/**
 * What both told, thing by thing. Nothing special of a person is among it: of that only recognition tells, with
 * consent of both (AVG 9).
 */
export function sideBySide(
  client: ClientSide,
  mentor: MentorSide,
  words: Words,
): readonly SideBySide[] {
  return [
    ...lists(client, mentor, words),
    ...agreements(client, mentor, words),
    ...home(client, mentor, words),
    ...outlook(client, mentor, words),
  ]
}

function lists(client: ClientSide, mentor: MentorSide, { locale, fields }: Words): SideBySide[] {
  const { pastimes, needs, styles } = matchWords(locale)
  const languages = (side: ClientSide | MentorSide) => side.spoken?.map((each) => each.language)
  const inWords = listIn(locale, fields)
  const rows = [
    ['languages', languages(client), languages(mentor), languageWord(locale)],
    ['likes', client.likes, mentor.likes, wordOf(pastimes)],
    ['dislikes', client.dislikes, mentor.dislikes, wordOf(pastimes)],
    ['days', client.available, mentor.available, (part: string) => dayPartOf(part, locale)],
    ['need', client.need, mentor.experience, wordOf(needs)],
    ['style', client.wantedStyles, mentor.styles, wordOf(styles)],
  ] as const
  return rows.map(([key, one, other, say]) => ({
    key,
    label: fields[key],
    client: inWords(one, say),
    mentor: inWords(other, say),
    comparison: compareLists(one, other),
  }))
}

function agreements(client: ClientSide, mentor: MentorSide, words: Words): SideBySide[] {
  const { fields, locale } = words
  const { durations, goals, backgrounds } = matchWords(locale)
  const label = (key: 'visits' | 'duration' | 'goal') => ({ key, label: fields[key] })
  const rows: SideBySide[] = [
    equal(label('visits'), [client.visitsPerMonth, mentor.visitsPerMonth], fields.perMonth),
    equal(
      label('duration'),
      [client.expectedDuration, mentor.expectedDuration],
      (each) => durations[each],
    ),
    {
      ...label('goal'),
      client: client.goal && goals[client.goal],
      mentor: mentor.background && backgrounds[mentor.background],
      comparison: 'near',
    },
    wishOfGender(client, mentor, words),
    wishOfAge(client, mentor, words),
  ]
  return rows.map(blankWhereUnknown)
}

function wishOfGender(
  { genderWish }: ClientSide,
  { gender }: MentorSide,
  { fields, locale }: Words,
): SideBySide {
  const wish = genderWish?.wish
  const told = wish === 'none' ? fields.noWish : wish && matchWords(locale).genders[wish]
  return {
    key: 'gender',
    label: fields.gender,
    client: told,
    mentor: gender && fields.genders[gender],
    comparison: wish === 'none' || wish === gender ? 'same' : 'different',
  }
}

function wishOfAge(
  { ageWish }: ClientSide,
  { age }: MentorSide,
  { fields, locale }: Words,
): SideBySide {
  return {
    key: 'age',
    label: fields.age,
    client: ageWish === 'none' ? fields.noWish : ageWish && matchWords(locale).ages[ageWish],
    mentor: age === undefined ? undefined : fields.years(age),
    comparison: 'near',
  }
}

function home(client: ClientSide, mentor: MentorSide, { fields }: Words): SideBySide[] {
  const has = (is: boolean | undefined, yes: string, no: string) =>
    is === undefined ? undefined : is ? yes : no
  const clash = (is: boolean | undefined, bears: boolean | undefined): Comparison =>
    is === true && bears === false ? 'different' : 'same'
  const level = (of: ClientSide['aggression']) => (of === undefined ? undefined : fields.levels[of])
  const limit = (minutes: number | undefined) =>
    minutes === undefined ? undefined : fields.minutes(minutes)
  return [
    {
      key: 'pets',
      label: fields.pets,
      client: has(client.hasPets, fields.hasPets, fields.noPets),
      mentor: has(mentor.bearsPets, fields.bearsIt, fields.bearsItNot),
      comparison: clash(client.hasPets, mentor.bearsPets),
    },
    {
      key: 'smoke',
      label: fields.smoke,
      client: has(client.smokes, fields.smokes, fields.smokesNot),
      mentor: has(mentor.bearsSmoke, fields.bearsIt, fields.bearsItNot),
      comparison: clash(client.smokes, mentor.bearsSmoke),
    },
    {
      key: 'aggression',
      label: fields.aggression,
      client: level(client.aggression),
      mentor: level(mentor.handlesAggression),
      comparison: enough(client.aggression, mentor.handlesAggression),
    },
    {
      key: 'travel',
      label: fields.travel,
      client: limit(client.mostMinutes),
      mentor: limit(mentor.mostMinutes),
      comparison: 'near' as const,
    },
  ].map(blankWhereUnknown)
}

function outlook(client: ClientSide, mentor: MentorSide, words: Words): SideBySide[] {
  const { outlook: ends } = matchWords(words.locale)
  return outlookItems.map((item) => {
    const [one, other] = [client.outlook[item], mentor.outlook[item]]
    const apart = Math.abs((one ?? 0) - (other ?? 0))
    const say = (value: number | undefined) =>
      value === undefined ? undefined : words.fields.between(ends[item], value)
    return blankWhereUnknown({
      key: item,
      label: words.fields.line(...ends[item]),
      client: say(one),
      mentor: say(other),
      comparison: apart === 0 ? 'same' : apart === 1 ? 'near' : 'different',
    })
  })
}

function blankWhereUnknown(row: SideBySide): SideBySide {
  const isKnown = row.client !== undefined && row.mentor !== undefined
  return isKnown ? row : { ...row, comparison: 'blank' }
}

function equal<Value>(
  label: Pick<SideBySide, 'key' | 'label'>,
  [one, other]: readonly [Value | undefined, Value | undefined],
  say: (value: Value) => string,
): SideBySide {
  return {
    ...label,
    client: one === undefined ? undefined : say(one),
    mentor: other === undefined ? undefined : say(other),
    comparison: one === other ? 'same' : 'different',
  }
}

/** All of the client's is there too, some, or nothing. */
function compareLists(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): Comparison {
  if (one === undefined || other === undefined) return 'blank'
  if (one.length === 0) return 'same'
  const shared = one.filter((each) => other.includes(each)).length
  if (shared === one.length) return 'same'
  return shared > 0 ? 'near' : 'different'
}

const levels = ['none', 'some', 'serious'] as const

function enough(is: ClientSide['aggression'], handles: ClientSide['aggression']): Comparison {
  const [one, other] = [levels.indexOf(is ?? 'none'), levels.indexOf(handles ?? 'none')]
  return one <= other ? 'same' : 'different'
}

function wordOf(words: Readonly<Record<string, string>>) {
  return (code: string) => words[code] ?? code
}

function dayPartOf(part: string, locale: Locale): string {
  return dayPartWord(part as Parameters<typeof dayPartWord>[0], locale)
}

function languageWord(locale: Locale) {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  return (code: string) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code)
}

function listIn(locale: Locale, fields: SideMessages) {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (codes: readonly string[] | undefined, say: (code: string) => string) => {
    if (codes === undefined) return undefined
    return codes.length === 0 ? fields.nothing : format.format(codes.map(say))
  }
}
