import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }

/** Who waits for a mentor, the contact kept meanwhile, and whom a client chose himself. */
export const waitingTables: Catalogue = {
  waiting_entry: {
    ...dossier,
    about: 'Wachten op een mentor: sinds wanneer, hoe dringend, en waarop',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id referral_id version created_at',
      ordinary: 'regime urgency waiting_since waits_for next_contact_on closed_on',
      special: 'urgency_reason waits_note own_network own_network_words close_reason close_note',
    },
  },
  waiting_contact: {
    ...dossier,
    about: 'Contact met iemand die op een mentor wacht',
    links: [ofClient],
    columns: {
      none: 'organisation_id id waiting_entry_id client_id account_id created_at',
      ordinary: 'held_on with_whom',
      special: 'note',
    },
  },
  own_choice: {
    ...dossier,
    about: 'Wie de cliënt zelf als mentor koos, en wat daarover gevraagd is',
    links: [
      ofClient,
      {
        column: 'mentor_id',
        of: 'mentor',
        erasing: 'empty',
        empties: 'person_name phone email',
        fields: 'id person_name relation phone email adult willing created_at',
      },
    ],
    columns: {
      none: 'organisation_id id client_id waiting_entry_id mentor_id account_id version created_at',
      ordinary: 'adult willing withdrawn_on',
      identifying: 'person_name phone email',
      special: 'relation own_words parents doubts withdraw_reason',
    },
  },
}
