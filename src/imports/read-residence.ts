import type { ClientValues, ImportResidence } from './import-values.js'
import { isUnknown } from './unknown-words.js'

type ResidenceValues = Pick<ClientValues, 'residence' | 'residenceDetail'>

/** The first pattern that fits decides: a shelter is not an institution, a hospital is not a home. */
const patterns: readonly { kind: ImportResidence; words: RegExp }[] = [
  { kind: 'hospital', words: /ziekenhuis|hospital/iu },
  { kind: 'shelter', words: /opvang|dakloos|dakloz|shelter|homeless/iu },
  {
    kind: 'with-family',
    words: /bij (?:haar |zijn )?(?:ouder|familie|moeder|vader|kind)|inwonend|with family/iu,
  },
  {
    kind: 'institution',
    words:
      /instelling|verple|verzorgings|woonzorg|(?:begeleid|beschermd) wonen|woongroep|institution|nursing/iu,
  },
  { kind: 'at-home', words: /thuis|zelfstandig|eigen (?:woning|huis)|at home/iu },
]

/** Words that say no more than their kind; any other wording is kept as the detail. */
const bareWords =
  /^(?:thuis|zorginstelling|instelling|opvang|ziekenhuis|at home|institution|shelter)$/iu

/**
 * Reads where somebody lives: the kind, and what the file adds to it in its own words. A place we do
 * not know is 'other' with its wording kept; an unknown place stays unknown.
 */
export function readResidence(text: string): ResidenceValues {
  if (isUnknown(text)) {
    return {}
  }
  const [, place = text, addition] = /^(.*?)\s*\(([^()]*)\)$/u.exec(text) ?? []
  const residence = patterns.find(({ words }) => words.test(place))?.kind ?? 'other'
  const detail = bareWords.test(place) ? addition : text
  return { residence, ...(detail !== undefined && { residenceDetail: detail }) }
}
