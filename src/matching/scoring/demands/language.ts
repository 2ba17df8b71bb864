import type { Spoken } from '../sides.js'
import { askFirst, failed, type Found, type Judged } from './demand.js'

/** H4: a language both speak well enough for what must be said, or an interpreter who was agreed on. */
export function commonLanguage({ client, mentor }: Judged): readonly Found[] {
  if (client.interpreterAgreed) return []
  const { spoken, levelNeeded } = client
  if (spoken === undefined || mentor.spoken === undefined) return [askFirst('language-unknown')]
  const isEnough = ({ level }: Spoken) => levelNeeded === 'daily' || level === 'well'
  const others = mentor.spoken.filter(isEnough).map(({ language }) => language)
  const isShared = spoken.some((own) => isEnough(own) && others.includes(own.language))
  return isShared ? [] : [failed('no-common-language')]
}
