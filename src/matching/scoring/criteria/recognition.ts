import { notKnown } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { specialCategories } from '../words.js'
import type { Bounds, Told } from './criterion.js'

/** People born at most so many years apart are of the same age. */
const yearsOfSameAge = 10

/**
 * A third each for the language of the heart, the wished age and the wished gender. On average such likeness
 * does little, and it matters to whoever asks for it (matching.md E6, E7, SMA). Something special that is the
 * same halves what lacks: only when the client asks to be matched on it and both consented. Otherwise, and when
 * it differs, it is as if it did not exist (AVG 9): telling never costs anybody anything.
 */
export function recognitionBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  let low = 0
  let open = 0
  for (const item of [heartLanguage(client, mentor), age(client, mentor), gender(client, mentor)]) {
    if (item === notKnown) open++
    else low += item
  }
  const lacks = 0.5 ** sameSpecial(client, mentor)
  out.low = 1 - (1 - low / 3) * lacks
  out.high = 1 - (1 - (low + open) / 3) * lacks
}

function heartLanguage(
  client: PackedClient,
  { heartLanguage: other, spoken }: PackedMentor,
): number {
  const own = client.heartLanguage
  if (own === notKnown) return notKnown
  if (own === other) return 1
  if (spoken === undefined || other === notKnown) return notKnown
  return spoken.includes(2 * own) || spoken.includes(2 * own + 1) ? 0.5 : 0
}

function age(client: PackedClient, mentor: PackedMentor): number {
  if (client.ageWish === 'none') return 1
  if (client.ageWish === undefined) return notKnown
  if (client.birthYear === notKnown || mentor.birthYear === notKnown) return notKnown
  return isWishedAge(client.ageWish, mentor.birthYear - client.birthYear) ? 1 : 0
}

/** Whether somebody born so many years later is of the age that is wished. */
function isWishedAge(wish: 'younger' | 'same' | 'older', later: number): boolean {
  if (wish === 'same') return Math.abs(later) <= yearsOfSameAge
  return wish === 'younger' ? later > 0 : later < 0
}

function gender({ wishedGender }: PackedClient, mentor: PackedMentor): number {
  if (wishedGender === 0) return 1
  if (wishedGender === notKnown || mentor.gender === notKnown) return notKnown
  return wishedGender === mentor.gender ? 1 : 0
}

function sameSpecial(client: PackedClient, mentor: PackedMentor): number {
  let same = 0
  for (let at = 0; at < specialCategories.length; at++) {
    if (client.special[at] !== notKnown && client.special[at] === mentor.special[at]) same++
  }
  return same
}

/** What is recognisable; of something special only its kind is told, never the answer. */
export function tellRecognition(client: ClientSide, mentor: MentorSide): Told {
  const special = specialCategories.filter(
    (each) =>
      client.asksFor.includes(each) &&
      client.special[each] !== undefined &&
      client.special[each] === mentor.special[each],
  )
  return [
    ...tellHeart(client, mentor),
    ...tellAge(client, mentor),
    ...tellGender(client, mentor),
    ...(hasNoWish(client) ? [{ reason: 'no-wish', values: [] } as const] : []),
    ...(special.length > 0 ? [{ reason: 'special-same', values: special } as const] : []),
  ]
}

function hasNoWish({ ageWish, genderWish }: ClientSide): boolean {
  const isFree = ageWish === 'none' || genderWish?.wish === 'none'
  const isAsking = ageWish !== undefined && ageWish !== 'none'
  return isFree && !isAsking && (genderWish === undefined || genderWish.wish === 'none')
}

function tellHeart({ heartLanguage: own }: ClientSide, mentor: MentorSide): Told {
  const { heartLanguage: other, spoken } = mentor
  if (own === undefined) return []
  if (own === other) return [{ reason: 'same-heart-language', values: [own] }]
  if (spoken === undefined || other === undefined) return []
  const isSpoken = spoken.some(({ language }) => language === own)
  return [{ reason: isSpoken ? 'speaks-heart-language' : 'other-heart-language', values: [own] }]
}

function tellAge({ ageWish, birthYear }: ClientSide, mentor: MentorSide): Told {
  if (ageWish === undefined || ageWish === 'none') return []
  if (birthYear === undefined || mentor.birthYear === undefined) return []
  const isWished = isWishedAge(ageWish, mentor.birthYear - birthYear)
  return [{ reason: isWished ? 'wished-age' : 'other-age', values: [ageWish] }]
}

function tellGender({ genderWish }: ClientSide, mentor: MentorSide): Told {
  if (genderWish === undefined || genderWish.wish === 'none') return []
  if (mentor.gender === undefined) return []
  const isWished = genderWish.wish === mentor.gender
  return [{ reason: isWished ? 'wished-gender' : 'other-gender', values: [genderWish.wish] }]
}
