import type { Catalogue } from './data-catalogue.js'

const nobody = { owner: 'nobody', ground: 'none', kept: 'technical', erase: 'none' } as const
const log = { owner: 'account', ground: 'security', kept: 'log', erase: 'pseudonym' } as const
const rights = { owner: 'client', ground: 'duty', kept: 'request' } as const

const ofRequest = {
  column: 'subject_id',
  erasing: 'empty',
  empties: 'asked_by note answer',
  marks: 'extension_reason',
} as const

/** The organisation, its institutions, the log, imports, and the requests and destruction themselves. */
export const houseTables: Catalogue = {
  organisation: {
    ...nobody,
    about: 'De organisatie en haar instellingen',
    links: [],
    columns: {
      none: 'id name is_fictional regimes contact_every contact_unit reminders_on phone version created_at',
    },
  },
  institution: {
    ...nobody,
    owner: 'institution',
    ground: 'task',
    about: 'Instellingen waar cliënten wonen',
    links: [],
    columns: {
      none: 'organisation_id id kind version created_at',
      ordinary: 'name address postcode place phone search_name note',
    },
  },
  place_import: {
    ...nobody,
    ground: 'task',
    about: 'Tabellen met plaatsen en postcodes die de organisatie inbracht, en door wie',
    links: [{ column: 'account_id', of: 'account', erasing: 'keep', fields: 'created_at' }],
    columns: { none: 'organisation_id id state point_count refused account_id created_at' },
  },
  place_point: {
    ...nobody,
    about: 'Waar plaatsen en postcodes liggen; van niemand het adres',
    links: [],
    columns: { none: 'organisation_id place_import_id key province latitude longitude' },
  },
  organisation_key: {
    ...nobody,
    about: 'De sleutel van de organisatie, om sleutels van personen mee te versleutelen',
    links: [],
    columns: { none: 'organisation_id id made_at retired_at', security: 'wrapped' },
  },
  migration: {
    ...nobody,
    about: 'Welke stappen van het schema gezet zijn',
    links: [],
    columns: { none: 'name hash ran_at' },
  },
  set_up: {
    ...nobody,
    about: 'De eenmalige link om te beginnen',
    links: [],
    columns: { security: 'token_hash pending', none: 'expires_at used_at' },
  },
  sign_in_attempt: {
    ...nobody,
    ground: 'security',
    about: 'Mislukte pogingen om aan te melden, zonder naam of adres',
    links: [],
    columns: { none: 'id at has_failed', security: 'account_key address_key' },
  },
  known_browser: {
    ...nobody,
    ground: 'security',
    about: 'Browsers waarin eerder is aangemeld, zonder naam of adres',
    links: [],
    columns: { none: 'first_seen_at last_seen_at', security: 'account_key browser_key' },
  },
  mail_sent: {
    ...nobody,
    about: 'Welke mail de deur uit is, zodat niemand hem twee keer krijgt',
    links: [],
    columns: { none: 'organisation_id id sent_at' },
  },
  import_run: {
    ...nobody,
    owner: 'client',
    ground: 'task',
    kept: 'import',
    erase: 'delete',
    about: 'Ingelezen bestanden: hoe ver, en welke rijen niet lukten',
    links: [{ column: 'account_id', of: 'account', erasing: 'keep', fields: 'created_at status' }],
    swept: {
      where: `status <> 'running'`,
      columns: 'file_name content choices answers outcome',
      holds: 'file',
    },
    columns: {
      none: 'organisation_id id account_id started_by row_count rows_done tries beat_at stopped_because',
      ordinary: 'status created_at finished_at file_name',
      special: 'content choices answers outcome',
    },
  },
  import_mapping: {
    ...nobody,
    about: 'Hoe kolommen van een bestand gelezen worden',
    links: [],
    columns: { none: 'organisation_id headers choices saved_at' },
  },
  audit_event: {
    ...log,
    about: 'Wie wanneer wat inzag of veranderde (NEN 7513)',
    links: [{ column: 'account_id', of: 'account', erasing: 'keep' }],
    columns: {
      none: 'organisation_id id account_id object_id session_id request_id client_ids',
      ordinary: 'at role purpose action object_kind outcome rule access_point sensitivity',
    },
  },
  privacy_request: {
    ...rights,
    erase: 'empty',
    about: 'Verzoeken van mensen over hun gegevens',
    links: [
      { ...ofRequest, of: 'client' },
      { ...ofRequest, of: 'mentor' },
      { ...ofRequest, of: 'near-person' },
      { ...ofRequest, of: 'account' },
    ],
    columns: {
      none: 'organisation_id id subject_id account_id answered_by version created_at',
      ordinary:
        'kind subject_kind asked_as identity_check received_on due_on extended_to status answered_on',
      identifying: 'asked_by',
      special: 'note extension_reason answer',
    },
  },
  privacy_request_step: {
    ...rights,
    erase: 'none',
    about: 'Welke stappen van een verzoek gezet zijn',
    links: [{ column: 'request_id', of: { table: 'privacy_request' }, erasing: 'keep' }],
    columns: { none: 'organisation_id request_id done_by', ordinary: 'step done_at' },
  },
  privacy_export: {
    ...rights,
    kept: 'technical',
    erase: 'delete',
    about: 'Een klaargezet bestand met alles over één persoon, één dag',
    links: [
      {
        column: 'request_id',
        of: { table: 'privacy_request' },
        erasing: 'delete',
        fields: 'asked_at status ready_at fetched_at',
      },
    ],
    columns: {
      none: 'organisation_id id request_id asked_by size',
      ordinary: 'asked_at status ready_at expires_at fetched_at',
      secret: 'content',
    },
  },
  processing_restriction: {
    ...rights,
    erase: 'delete',
    about: 'Dossiers die bevroren zijn op verzoek',
    links: [{ column: 'client_id', of: 'client', erasing: 'delete' }],
    columns: {
      none: 'organisation_id id client_id request_id restricted_by lifted_by',
      ordinary: 'restricted_at lifted_at',
      special: 'reason lift_reason',
    },
  },
  retention_term: {
    ...nobody,
    about: 'Hoe lang elke soort gegevens bewaard wordt',
    links: [],
    columns: { none: 'organisation_id kind months source changed_at changed_by version' },
  },
  retention_clearing: {
    ...nobody,
    about: 'Wat vanzelf opgeruimd is, in aantallen',
    links: [],
    columns: { none: 'organisation_id id kind rows cleared_at' },
  },
  legal_hold: {
    ...rights,
    erase: 'delete',
    about: 'Waarom gegevens nog niet vernietigd mogen worden',
    links: [
      { column: 'subject_id', of: 'client', erasing: 'delete' },
      { column: 'subject_id', of: 'mentor', erasing: 'delete' },
    ],
    columns: {
      none: 'organisation_id id subject_id placed_by lifted_by',
      ordinary: 'subject_kind cause until placed_at lifted_at',
      special: 'reason',
    },
  },
  destruction_proposal: {
    ...rights,
    erase: 'empty',
    about: 'Voorstellen om te vernietigen, en wie ze bevestigde',
    links: [
      {
        column: 'id',
        of: { table: 'destruction_item', column: 'proposal_id' },
        erasing: 'keep',
        fields: 'ground proposed_at status decided_at',
      },
    ],
    columns: {
      none: 'organisation_id id request_id proposed_by decided_by',
      ordinary: 'ground proposed_at status decided_at not_before done_at note grace_days',
    },
  },
  destruction_item: {
    ...rights,
    erase: 'pseudonym',
    about: 'Over wie een voorstel tot vernietiging gaat',
    links: [
      { column: 'subject_id', of: 'client', erasing: 'keep' },
      { column: 'subject_id', of: 'mentor', erasing: 'keep' },
      { column: 'subject_id', of: 'near-person', erasing: 'keep' },
      { column: 'subject_id', of: 'account', erasing: 'keep' },
    ],
    columns: {
      none: 'organisation_id proposal_id subject_id',
      ordinary: 'subject_kind since kept_until outcome',
    },
  },
  destruction_ledger: {
    ...nobody,
    ground: 'duty',
    about: 'Wat vernietigd is, zonder naam',
    links: [],
    columns: {
      none: 'organisation_id id proposal_id subject_kind subject_hash ground proposed_by confirmed_by destroyed_at counts',
    },
  },
}
