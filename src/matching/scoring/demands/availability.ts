import { askFirst, failed, type Found, type Judged } from './demand.js'

/** H9: at least one part of the week in which both can. */
export function sharedTime({ client, mentor }: Judged): readonly Found[] {
  const { available } = client
  if (available === undefined || mentor.available === undefined) {
    return [askFirst('availability-unknown')]
  }
  const isShared = available.some((part) => mentor.available?.includes(part))
  return isShared ? [] : [failed('no-shared-day-part')]
}
