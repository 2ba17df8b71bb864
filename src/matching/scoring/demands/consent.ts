import { failed, missing, type Found, type Judged } from './demand.js'

/**
 * H10: for a minor the parents agree, and whether somebody is one must be known. Special data need no finding:
 * without the consent of both they do not reach this place and are not used (AVG 9).
 */
export function consentOfParents({ client: { isMinor, parentsAgree } }: Judged): readonly Found[] {
  if (isMinor === undefined) return [missing('minor-unknown')]
  if (!isMinor || parentsAgree === true) return []
  return [parentsAgree === undefined ? missing('parents-unknown') : failed('parents-disagree')]
}
