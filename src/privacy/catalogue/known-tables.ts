import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }

/** What is known of a client, the portrait, what he put on paper and what was permitted. */
export const knownTables: Catalogue = {
  evidence: {
    ...dossier,
    about: 'Wat bekend is van de cliënt: wensen, gewoonten, tekenen van het lichaam',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id expression_id account_id withdrawn_by version',
      ordinary: 'learned_on recorded_at withdrawn_at',
      identifying: 'source_name',
      special: 'kind theme words source how_learned certainty withdraw_reason',
    },
  },
  evidence_confirmation: {
    ...dossier,
    about: 'Dat iets wat bekend is nog klopte',
    links: [ofClient],
    columns: {
      none: 'organisation_id id evidence_id client_id account_id',
      ordinary: 'confirmed_on confirmed_at',
      special: 'note',
    },
  },
  evidence_correction: {
    ...dossier,
    about: 'Aanvullingen op wat bekend is',
    links: [ofClient],
    columns: {
      none: 'organisation_id id evidence_id client_id account_id',
      ordinary: 'corrected_at',
      special: 'corrected',
    },
  },
  evidence_contradiction: {
    ...dossier,
    about: 'Wat elkaar tegenspreekt in wat bekend is',
    links: [ofClient],
    columns: {
      none: 'organisation_id id evidence_id other_id client_id account_id lifted_by',
      ordinary: 'linked_at lifted_at',
    },
  },
  portrait: {
    ...dossier,
    about: 'Hoe de cliënt zich voorstelt',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id version',
      ordinary: 'changed_at',
      identifying: 'call_name',
      special: 'introduction',
    },
  },
  portrait_reading: {
    ...dossier,
    about: 'Wanneer het portret met de cliënt is gelezen, en wat hij ervan zei',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id',
      ordinary: 'read_on noted_at',
      special: 'said',
    },
  },
  living_will: {
    ...dossier,
    about: 'Schriftelijke weigeringen, levenstestamenten en andere wilsverklaringen',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id document_id account_id withdrawn_by version',
      ordinary: 'written_on recorded_at withdrawn_on withdrawn_at withdrawn_because',
      special: 'kind matters words made_while_able original_at told_to withdraw_reason',
    },
  },
  living_will_correction: {
    ...dossier,
    about: 'Aanvullingen op een wilsverklaring',
    links: [ofClient],
    columns: {
      none: 'organisation_id id living_will_id client_id account_id',
      ordinary: 'corrected_at',
      special: 'corrected',
    },
  },
  living_will_question: {
    ...dossier,
    about: 'Wanneer en aan wie is gevraagd of er een wilsverklaring is',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id',
      ordinary: 'asked_on recorded_at',
      special: 'asked_whom',
    },
  },
  permission: {
    ...dossier,
    about: 'Wat de cliënt zelf mag, en waarover zijn mentor namens hem mag praten',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id mentorship_id replaces account_id withdrawn_by',
      ordinary: 'kind valid_from valid_until recorded_at withdrawn_on withdrawn_at withdrawn_for',
      identifying: 'given_by',
      special: 'scope words how_given withdraw_reason',
    },
  },
}
