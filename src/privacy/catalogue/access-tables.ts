import type { Catalogue, PersonLink } from './data-catalogue.js'

const nobody = { owner: 'nobody', ground: 'security', kept: 'technical', erase: 'none' } as const
const account = { owner: 'account', ground: 'security', kept: 'account', erase: 'delete' } as const
const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const log = { owner: 'client', ground: 'security', kept: 'log', erase: 'pseudonym' } as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }
const ofAccount: PersonLink = { column: 'account_id', of: 'account', erasing: 'delete' }

/** Second factors, the organisation's own sign-in, the chain of the log, sealed notes and documents. */
export const accessTables: Catalogue = {
  passkey: {
    ...account,
    about: 'Passkeys van een account',
    links: [ofAccount],
    columns: {
      none: 'id account_id',
      ordinary: 'name created_at last_used_at is_backed_up transports',
      security: 'credential_id public_key counter',
    },
  },
  passkey_challenge: {
    ...nobody,
    about: 'Een vraag aan een passkey, enkele minuten',
    links: [],
    columns: { none: 'purpose expires_at', security: 'challenge_hash bound_to' },
  },
  recovery_code: {
    ...account,
    about: 'Herstelcodes van een account',
    links: [ofAccount],
    columns: { none: 'account_id', ordinary: 'created_at used_at', security: 'code_hash' },
  },
  sign_on_provider: {
    ...nobody,
    about: 'De eigen aanmeldingsdienst van de organisatie',
    links: [],
    columns: {
      none: 'organisation_id issuer client_id domains is_on version',
      security: 'client_secret',
    },
  },
  sign_on_identity: {
    ...account,
    about: 'Wie zich via de eigen aanmeldingsdienst meldt',
    links: [ofAccount],
    columns: { none: 'organisation_id account_id', identifying: 'issuer subject linked_at' },
  },
  sign_on_attempt: {
    ...nobody,
    about: 'Een begonnen aanmelding via de eigen dienst, enkele minuten',
    links: [],
    columns: { none: 'organisation_id expires_at', security: 'state_hash sealed' },
  },
  audit_head: {
    ...nobody,
    kept: 'log',
    about: 'De laatste schakel van het logboek',
    links: [],
    columns: { none: 'organisation_id seq previous_hash hash' },
  },
  audit_link: {
    ...nobody,
    kept: 'log',
    about: 'De schakels van het logboek',
    links: [],
    columns: { none: 'organisation_id seq event_id previous_hash hash' },
  },
  audit_subject: {
    ...log,
    about: 'Over wiens dossier een regel van het logboek gaat',
    links: [{ ...ofClient, erasing: 'keep' }],
    columns: { none: 'organisation_id client_id event_id', ordinary: 'at' },
  },
  sealed_note: {
    ...dossier,
    about: 'Vertrouwelijke notities, verzegeld',
    links: [
      { ...ofClient, fields: '' },
      { column: 'written_by', of: 'account', erasing: 'keep', fields: 'kind written_at' },
    ],
    columns: {
      none: 'organisation_id id client_id adds_to written_by',
      ordinary: 'kind readers written_at',
      secret: 'text_sealed',
    },
  },
  note_decision: {
    ...dossier,
    ground: 'duty',
    about: 'Wat de cliënt op zijn verzoek van een verzegelde notitie krijgt',
    links: [
      { column: 'note_id', of: { table: 'sealed_note' }, erasing: 'delete', fields: '' },
      { column: 'decided_by', of: 'account', erasing: 'keep', fields: 'decided_at' },
    ],
    columns: {
      none: 'organisation_id request_id note_id decided_by',
      ordinary: 'outcome ground decided_at',
      secret: 'words_sealed',
    },
  },
  emergency_access: {
    ...dossier,
    about: 'Wie in een noodgeval verzegelde notities opende',
    links: [
      { ...ofClient, fields: 'opened_at ends_at' },
      { ...ofAccount, erasing: 'keep', fields: 'opened_at ends_at reviewed_at' },
    ],
    columns: {
      none: 'organisation_id id account_id client_id session_id',
      ordinary: 'opened_at ends_at reviewed_at',
      secret: 'reason_sealed',
    },
  },
  document: {
    ...dossier,
    about: 'Documenten in het dossier',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id withdrawn_by version',
      ordinary: 'kind dated_on is_shared added_at withdrawn_at',
      special: 'title note withdraw_reason',
    },
  },
  document_file: {
    ...dossier,
    about: 'De bestanden van een document',
    links: [{ column: 'document_id', of: { table: 'document' }, erasing: 'delete' }],
    columns: {
      none: 'organisation_id id document_id number person_key_id account_id',
      ordinary: 'media_type size scan preview_size added_at',
      special: 'name',
    },
  },
  document_chunk: {
    ...dossier,
    erase: 'key',
    about: 'De inhoud van bestanden, versleuteld',
    links: [
      {
        column: 'file_id',
        of: { table: 'document_file' },
        erasing: 'delete',
        fields: 'part number',
      },
    ],
    columns: { none: 'organisation_id file_id part number is_last', secret: 'content' },
  },
  log_review: {
    ...nobody,
    kept: 'log',
    about: 'De maandelijkse controle van het logboek',
    links: [],
    columns: {
      none: 'organisation_id id month seed accesses sampled drawn_at closed_at closed_by',
    },
  },
  log_review_item: {
    ...log,
    owner: 'account',
    about: 'Wat de controle van een regel van het logboek opleverde',
    links: [
      { column: 'reviewed_by', of: 'account', erasing: 'keep', fields: 'outcome reviewed_at' },
    ],
    columns: {
      none: 'organisation_id id review_id event_id reviewed_by version',
      ordinary: 'reasons outcome reviewed_at',
      special: 'note',
    },
  },
  restriction_override: {
    ...dossier,
    ground: 'duty',
    about: 'Waarom toch in een bevroren dossier geschreven is',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id account_id',
      ordinary: 'at',
      special: 'reason',
    },
  },
}
