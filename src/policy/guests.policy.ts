import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** Who from outside is let into one dossier, and what they see of it; and the figures. */
export const guestsPolicy: readonly PolicyRow[] = [
  {
    route: 'dossierAccess',
    method: 'get',
    allow: beside,
    because: 'who stands beside the client knows who else looks in the dossier',
  },
  ...formRows({
    route: 'inviteGuest',
    allow: ['coordinator'],
    fresh: true,
    because: 'letting somebody in from outside is decided by the office',
  }),
  {
    route: 'endGuest',
    method: 'post',
    allow: ['coordinator'],
    fresh: true,
    because: 'what the office gave it takes back, at once',
  },
  {
    route: 'withdrawInvitation',
    method: 'post',
    allow: ['coordinator'],
    fresh: true,
    because: 'as for inviting: what was not accepted yet can be taken back',
  },
  {
    route: 'guestDossier',
    method: 'get',
    allow: ['professional:emergency-card', 'professional:measures', 'professional:documents'],
    fields: {
      'professional:emergency-card': 'emergency-card',
      'professional:measures': 'measures',
      'professional:documents': 'documents',
    },
    because: 'a professional needs some parts of one dossier, for some days',
  },
  {
    route: 'insight',
    method: 'get',
    allow: ['coordinator', 'board', 'auditor', 'network'],
    fields: {
      board: 'figures',
      auditor: 'figures',
      coordinator: 'figures',
      network: 'small-figures-hidden',
    },
    because: 'who answers for the foundation knows its figures; outsiders only those about nobody',
  },
]
