import type { PlainDate } from '../shared/calendar/index.js'

/** Whoever may come to a foundation for somebody: those the law names, and those who can only point somebody out. */
export const askerRoles = [
  'self',
  'partner',
  'parent-or-child',
  'sibling',
  'other-family',
  'guardian',
  'authority-holder',
  'curator',
  'bewindvoerder',
  'institution',
  'prosecutor',
  'municipality',
  'district-team',
  'hospital',
  'shelter',
  'doctor',
  'school',
  'friend-or-neighbour',
  'other',
] as const
export type AskerRole = (typeof askerRoles)[number]

/**
 * Whether somebody in this role may ask the court for mentorship. `must-explain`: only when he says why the near
 * relatives did not ask (BW 1:451 lid 2). `points-out`: may tell us, somebody else has to ask the court.
 */
export type Requesting = 'may' | 'must-explain' | 'points-out'

/** One dated line of the law about who may ask for mentorship; `verified` is false until somebody compared it. */
export type RequesterRule = {
  role: AskerRole
  requesting: Requesting
  article: string
  /** The words of the law in short, in Dutch. */
  text: string
  validFrom: PlainDate
  validUntil?: PlainDate
  verified: boolean
}

const since = { validFrom: '2014-01-01', verified: false } as const
const first = { requesting: 'may', article: 'BW 1:451 lid 1', ...since } as const
const second = { article: 'BW 1:451 lid 2', ...since } as const
const nobody = {
  requesting: 'points-out',
  article: 'BW 1:451 lid 1 en 2',
  text: 'Wordt in de wet niet genoemd als verzoeker. Mag iemand wel bij ons aanmelden.',
  ...since,
} as const
const asInstitution =
  'Alleen als instelling waar de betrokkene wordt verzorgd, of die hem begeleidt. Die vermeldt waarom de naaste familie niet zelf vraagt.'

/** Who may ask the kantonrechter for mentorship (BW 1:451 lid 1 en 2, as known in 2017). */
export const requesterRules: readonly RequesterRule[] = [
  { ...first, role: 'self', text: 'De betrokken persoon zelf.' },
  {
    ...first,
    role: 'partner',
    text: 'De echtgenoot, de geregistreerde partner of een andere levensgezel.',
  },
  {
    ...first,
    role: 'parent-or-child',
    text: 'Een bloedverwant in de rechte lijn: ouder, grootouder, kind of kleinkind.',
  },
  { ...first, role: 'sibling', text: 'Een bloedverwant in de zijlijn: broer of zus.' },
  {
    ...first,
    role: 'other-family',
    text: 'Een bloedverwant in de zijlijn, tot en met de vierde graad.',
  },
  { ...first, role: 'guardian', text: 'De voogd.' },
  {
    ...first,
    role: 'authority-holder',
    text: 'Wie samen met een ouder het gezag heeft (BW 1:253sa en 1:253t).',
  },
  { ...first, role: 'curator', text: 'De curator.' },
  { ...first, role: 'bewindvoerder', text: 'De bewindvoerder.' },
  {
    ...second,
    role: 'institution',
    requesting: 'must-explain',
    text: 'De instelling waar de betrokkene wordt verzorgd, of die hem begeleidt. Zij vermeldt waarom de naaste familie niet zelf vraagt.',
  },
  { ...second, role: 'prosecutor', requesting: 'may', text: 'Het openbaar ministerie.' },
  { ...nobody, role: 'municipality' },
  { ...nobody, role: 'district-team' },
  { ...second, role: 'hospital', requesting: 'must-explain', text: asInstitution },
  { ...second, role: 'shelter', requesting: 'must-explain', text: asInstitution },
  { ...nobody, role: 'doctor' },
  { ...nobody, role: 'school' },
  { ...nobody, role: 'friend-or-neighbour' },
  { ...nobody, role: 'other' },
]

/** What the law says on a day of somebody in this role; throws for a role without a line, which is a bug. */
export function requesterRuleOn(role: AskerRole, on: PlainDate): RequesterRule {
  const rule = requesterRules
    .filter((one) => one.role === role && (one.validUntil === undefined || on < one.validUntil))
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]
  if (rule === undefined) {
    throw new Error(`No rule says whether ${role} may ask for mentorship`)
  }
  return rule
}
