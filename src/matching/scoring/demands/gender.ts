import type { ClientSide, MentorSide } from '../sides.js'
import { askFirst, failed, type Found, type Judged } from './demand.js'

/** H7: the client's wish where it is a must, and the mentor's own limit. */
export function genderOfBoth({ client, mentor }: Judged): readonly Found[] {
  return [...wishOfClient(client, mentor), ...limitOfMentor(client, mentor)]
}

function wishOfClient({ genderWish }: ClientSide, { gender }: MentorSide): readonly Found[] {
  if (genderWish === undefined) return [askFirst('wish-unknown')]
  if (genderWish.wish === 'none' || !genderWish.must || genderWish.wish === gender) return []
  return [gender === undefined ? askFirst('mentor-gender-unknown') : failed('client-wish')]
}

function limitOfMentor({ gender }: ClientSide, { acceptsGender }: MentorSide): readonly Found[] {
  if (acceptsGender === undefined) return [askFirst('mentor-limit-unknown')]
  if (acceptsGender === 'any' || acceptsGender === gender) return []
  return [gender === undefined ? askFirst('client-gender-unknown') : failed('mentor-limit')]
}
