import { authorityMessages, isMatter, matterMessages } from '../authority/index.js'
import { roleNames } from '../shared/access/index.js'
import { formatDate, formatInstant } from '../shared/calendar/index.js'
import { columnWord, isTold } from './column-word.js'
import { factWords } from './fact-words.js'
import type { GatheredLook } from './gather-person.store.js'
import { matchValueWords } from './match-words.js'
import { officeValueWords } from './office-value-words.js'

/** What fixed values are called in the readable file; a value without a word keeps its own name. */
const valueWords: Readonly<Record<string, string>> = {
  statutory: 'wettelijk mentorschap',
  jim: 'JIM',
  newcomer: 'mentor voor een nieuwkomer',
  project: 'mentorproject voor jongeren',
  running: 'loopt',
  paused: 'op pauze',
  ended: 'geëindigd',
  foundation: 'de stichting',
  volunteer: 'de vrijwilliger',
  unknown: 'onbekend',
  neutral: 'mevrouw of meneer niet ingevuld',
  visit: 'bezoek',
  phone: 'telefoon',
  message: 'bericht',
  video: 'beeldbellen',
  'care-staff': 'zorgverleners',
  family: 'familie of naasten',
  court: 'rechtbank',
  other: 'anders',
  met: 'gelukt',
  attempted: 'niet gelukt',
  said: 'zelf gezegd',
  indirect: 'op te maken uit andere woorden',
  observed: 'gezien aan lichaam of gedrag',
  tried: 'samen geprobeerd',
  'told-by-other': 'van iemand anders gehoord',
  sure: 'zeker',
  probable: 'waarschijnlijk',
  unsure: 'niet zeker',
  'court-order': 'beschikking van de rechter',
  'care-plan': 'zorgplan',
  'living-will': 'wilsverklaring',
  letter: 'brief',
  photo: 'foto',
  'at-home': 'zelfstandig thuis',
  institution: 'in een zorginstelling',
  shelter: 'in de opvang',
  hospital: 'in het ziekenhuis',
  'with-family': 'bij familie',
  access: 'inzage',
  portability: 'gegevens meenemen',
  correction: 'verbeteren',
  restriction: 'bevriezen',
  erasure: 'wissen',
  client: 'de cliënt',
  care: 'de zorg',
  doctor: 'een arts',
  mentor: 'de mentor',
  coordinator: 'de coördinator',
  bewindvoerder: 'de bewindvoerder',
  'fellow-mentor': 'een andere mentor',
  'client-decided': 'de cliënt besliste',
  'mentor-decided': 'de mentor besliste',
  refused: 'geweigerd',
  referred: 'verwezen naar wie erover gaat',
  'not-yet': 'nog niet besloten',
  asked: 'wat gevraagd is',
  alternative: 'een andere weg',
  nothing: 'niets veranderen',
  open: 'open',
  closed: 'afgesloten',
  schriftelijke_weigering: 'schriftelijke weigering',
  levenstestament: 'levenstestament',
  non_reanimatieverklaring: 'niet-reanimerenverklaring',
  'asking-mentor': 'mentor wordt gevraagd',
  acquaintance: 'kennismaken',
  agreed: 'beiden zeiden ja',
  started: 'begonnen',
  declined: 'nee gezegd',
  withdrawn: 'ingetrokken',
  'to-meet': 'kennismaken',
  'to-begin': 'samen beginnen',
  'not-now': 'nu niet',
  no: 'nee',
  held: 'is geweest',
  moved: 'verplaatst',
  cancelled: 'ging niet door',
  'nobody-came': 'er kwam niemand',
  'first-weeks': 'na de eerste weken',
  'first-month': 'na een maand',
  'third-month': 'na drie maanden',
  'half-year': 'na een half jaar',
  extra: 'tussendoor',
  closing: 'bij het einde',
  helped: 'hielp',
  'no-matter': 'maakte niet uit',
  hindered: 'zat in de weg',
  'with-help': 'gaat door met hulp',
  ends: 'stopt',
  'client-no': 'de cliënt zei nee',
  'mentor-no': 'de mentor zei nee',
  'waiting-ended': 'er werd niet meer gewacht',
  'client-acts': 'de cliënt doet het zelf',
  'mentor-speaks': 'de mentor praat namens de cliënt',
  'with-interpreter': 'met een tolk',
  'with-pictograms': 'met plaatjes',
  otherwise: 'anders',
  mistake: 'per ongeluk vastgelegd',
  replaced: 'vervangen',
  written: 'op papier',
  yes: 'ja',
}

const actWords: Readonly<Record<string, string>> = {
  read: 'las',
  search: 'zag in een lijst',
  create: 'legde vast:',
  update: 'wijzigde',
  'strike-out': 'haalde door',
  print: 'printte',
  export: 'nam een kopie mee van',
  delete: 'vernietigde',
  grant: 'gaf',
  revoke: 'beëindigde',
  emergency: 'opende in een noodgeval',
}

const thingWords: Readonly<Record<string, string>> = {
  client: 'het dossier',
  contact: 'een contact',
  document: 'een document',
  'sealed-note': 'een vertrouwelijke notitie',
  evidence: 'wat bekend is van de cliënt',
  portrait: 'het portret',
  'near-person': 'een naaste',
  measure: 'een maatregel',
  mentorship: 'het mentorschap',
  'emergency-card': 'de noodkaart',
  'emergency-access': 'de noodinzage',
  'access-objection': 'een bezwaar tegen inzage',
  'access-log': 'wie er keek',
  'dossier-access': 'wie in het dossier mag',
  'guest-dossier': 'een deel van het dossier',
  'privacy-request': 'een verzoek over gegevens',
  'privacy-export': 'alle gegevens',
  decision: 'een beslissing',
  decisions: 'de beslissingen',
  'decision-letter': 'een brief over een beslissing',
  'capacity-statement': 'een verklaring over wilsbekwaamheid',
  'capacity-request': 'een vraag aan een deskundige',
  'thinking-along': 'een vraag om mee te denken',
  starter: 'de kennismaking',
  'match-profile': 'de gegevens voor een match',
  'match-barrier': 'wie niet samen kunnen',
  'follow-up': 'een afspraak',
  'planned-contact': 'een gepland bezoek',
  'match-proposal': 'een voorstel voor een mentor',
  'match-check-in': 'een terugblik',
  'waiting-entry': 'een plek op de wachtlijst',
  'waiting-list': 'de wachtlijst',
  'waiting-contact': 'contact tijdens het wachten',
  'own-choice': 'een eigen keuze',
  invitation: 'een uitnodiging',
  'note-decision': 'een besluit over een notitie',
  'living-will': 'een wilsverklaring',
  permission: 'een toestemming',
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/

/** A value as a reader understands it: dates in Dutch, words for what is fixed, lists without brackets. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return shownText(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  if (typeof value === 'object' && value !== null) return shownParts(value)
  return String(value)
}

function shownText(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, 'nl')
  if (instant.test(text)) return formatInstant(text.replace('+00:00', 'Z'), 'nl')
  return isMatter(text)
    ? matterMessages('nl')[text]
    : (valueWords[text] ??
        officeValueWords[text] ??
        matchValueWords[text] ??
        factWords[text] ??
        authorityWords()[text] ??
        text)
}

function shownParts(parts: object): string {
  return Object.entries(parts)
    .filter(([name, value]) => isTold(name, value) && shownValue(value) !== '')
    .map(([name, value]) => `${columnWord(name) ?? name}: ${shownValue(value)}`)
    .join('; ')
}

/** What somebody did in a dossier, in one sentence without the name. */
export function lookWords({ role, action, object, outcome }: GatheredLook): string {
  const names: Readonly<Record<string, string>> = roleNames('nl')
  const done = `${actWords[action] ?? action} ${thingWords[object] ?? object}`
  return `(${(names[role] ?? role).toLowerCase()}) ${done}${outcome === 'allowed' ? '' : ', maar dat lukte niet'}`
}

/** What the rules answered to who decides: what was missing, and what belongs to it. */
function authorityWords(): Readonly<Record<string, string>> {
  const { conditions, missing } = authorityMessages('nl')
  return { ...missing, ...conditions }
}
