import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const

const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }
const inMentorship: PersonLink = {
  column: 'mentorship_id',
  of: { table: 'mentorship' },
  erasing: 'delete',
}

/** The dossier of a client: who he is, who stands near him, the mentorship and what was written. */
export const clientTables: Catalogue = {
  client: {
    ...dossier,
    about: 'Wie de cliënt is en wat goed is om te weten',
    links: [{ column: 'id', of: 'client', erasing: 'delete' }],
    columns: {
      none: 'organisation_id id version created_at',
      identifying:
        'external_number given_name name_prefix family_name birth_date phone search_name',
      ordinary: 'address_form languages merged_into_id',
      special: 'communication good_to_know note',
    },
  },
  living_situation: {
    ...dossier,
    about: 'Waar de cliënt woont en woonde',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id created_at',
      identifying: 'address postcode place phone',
      special: 'kind institution_id detail',
      ordinary: 'since until',
    },
  },
  near_person: {
    ...dossier,
    owner: 'near-person',
    about: 'Naasten en andere mensen om de cliënt heen',
    links: [ofClient, { column: 'id', of: 'near-person', erasing: 'delete' }],
    columns: {
      none: 'organisation_id id client_id version created_at',
      identifying: 'name phone email search_name',
      ordinary: 'is_emergency_contact ended_on',
      special: 'relation note',
    },
  },
  protective_measure: {
    ...dossier,
    about: 'Beschermingsmaatregelen van de rechter',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id version created_at',
      special: 'kind order_date valid_from valid_until court rekestnummer',
      identifying: 'appointed',
    },
  },
  mentorship: {
    ...dossier,
    about: 'Het mentorschap: wie, sinds wanneer, hoe vaak contact, waarom het eindigde',
    links: [
      ofClient,
      {
        column: 'mentor_id',
        of: 'mentor',
        erasing: 'keep',
        fields: 'id regime status started_on ended_on',
      },
    ],
    columns: {
      none: 'organisation_id id client_id mentor_id version created_at',
      identifying: 'external_number appointed_name',
      ordinary:
        'regime status appointed appointed_on started_on ended_on rhythm_every rhythm_unit last_contact_on last_attempt_on last_excused_on due_on due_soon_on legal_due_on',
      special: 'end_reason end_note rhythm_reason preconditions',
    },
  },
  mandate: {
    ...dossier,
    about: 'Welke mentor wanneer het mentorschap had',
    links: [
      inMentorship,
      { column: 'mentor_id', of: 'mentor', erasing: 'keep', fields: 'id valid_from valid_until' },
    ],
    columns: {
      none: 'organisation_id id mentorship_id mentor_id created_at',
      ordinary: 'valid_from valid_until',
    },
  },
  substitute: {
    ...dossier,
    about: 'Wie wanneer als vervanger instond',
    links: [
      inMentorship,
      { column: 'mentor_id', of: 'mentor', erasing: 'keep', fields: 'id valid_from valid_until' },
    ],
    columns: {
      none: 'organisation_id id mentorship_id mentor_id created_at',
      ordinary: 'valid_from valid_until',
    },
  },
  mentorship_pause: {
    ...dossier,
    about: 'Wanneer en waarom een mentorschap stillag',
    links: [inMentorship],
    columns: {
      none: 'organisation_id id mentorship_id created_at',
      ordinary: 'valid_from expected_until valid_until',
      special: 'reason',
    },
  },
  contact: {
    ...dossier,
    about: 'Contacten: wanneer, hoe, en of het lukte',
    links: [
      {
        column: 'id',
        of: { table: 'contact_client', column: 'contact_id' },
        erasing: 'delete',
        unless: { table: 'contact_client', column: 'contact_id' },
      },
      {
        column: 'mentor_id',
        of: 'mentor',
        erasing: 'keep',
        fields: 'id occurred_on kind duration_minutes travel_minutes logged_at',
      },
    ],
    columns: {
      none: 'organisation_id id mentor_id account_id',
      ordinary: 'occurred_on kind outcome duration_minutes travel_minutes logged_at',
      special: 'attempt_reason attempt_note',
    },
  },
  contact_client: {
    ...dossier,
    about: 'Het verslag van een contact, per cliënt',
    links: [ofClient],
    columns: {
      none: 'organisation_id contact_id client_id mentorship_id struck_out_by',
      ordinary: 'occurred_on struck_out_at',
      special: 'saw safe connected authentic strike_reason search_words',
    },
  },
  contact_correction: {
    ...dossier,
    about: 'Aanvullingen op een verslag',
    links: [ofClient],
    columns: {
      none: 'organisation_id id contact_id client_id account_id',
      ordinary: 'corrected_at',
      special: 'corrected',
    },
  },
  expression: {
    ...dossier,
    about: 'Wat de cliënt zei of wilde',
    links: [ofClient],
    columns: {
      none: 'organisation_id id contact_id client_id',
      ordinary: 'learned_on',
      special: 'words how_learned certainty search_words',
    },
  },
  follow_up: {
    ...dossier,
    about: 'Afspraken na een contact',
    links: [ofClient],
    columns: {
      none: 'organisation_id id contact_id client_id mentorship_id done_by',
      ordinary: 'due_on done_on',
      special: 'agreed',
    },
  },
  planned_contact: {
    ...dossier,
    about: 'Het volgende geplande contact',
    links: [inMentorship],
    columns: {
      none: 'organisation_id id mentorship_id created_at closed_at',
      ordinary: 'planned_on planned_time kind',
    },
  },
  starter_answer: {
    ...dossier,
    about: 'Antwoorden uit de kennismaking',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id',
      ordinary: 'answered_at question source',
      special: 'answer',
    },
  },
  fact: {
    ...dossier,
    about: 'De geschiedenis van het dossier: wat wanneer door wie veranderde',
    links: [
      ofClient,
      inMentorship,
      { column: 'content', of: 'client', mentions: true, erasing: 'delete' },
      { column: 'content', of: 'near-person', names: true, erasing: 'delete' },
      { column: 'mentor_id', of: 'mentor', erasing: 'delete', whenNull: 'client_id' },
    ],
    columns: {
      none: 'organisation_id id client_id mentor_id mentorship_id institution_id account_id',
      ordinary: 'at on_behalf_of type',
      special: 'content',
    },
  },
  person_key: {
    ...dossier,
    erase: 'key',
    about: 'De sleutel waarmee documenten en verzegelde notities versleuteld zijn',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id organisation_key_id made_at destroyed_at',
      secret: 'wrapped',
    },
  },
  access_objection: {
    ...dossier,
    about: 'Bezwaar van een cliënt tegen inzage',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id about_account_id account_id answered_by',
      ordinary: 'told_by made_at outcome answered_at',
      special: 'words answer',
    },
  },
}
