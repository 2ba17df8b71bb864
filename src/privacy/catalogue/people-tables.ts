import type { Catalogue, PersonLink } from './data-catalogue.js'

const volunteer = {
  owner: 'mentor',
  ground: 'volunteering',
  kept: 'mentor',
  erase: 'empty',
} as const
const account = { owner: 'account', ground: 'security', kept: 'account', erase: 'delete' } as const
const ofAccount: PersonLink = { column: 'account_id', of: 'account', erasing: 'delete' }

/** Mentors, accounts, and what an account leaves behind while working. */
export const peopleTables: Catalogue = {
  mentor: {
    ...volunteer,
    about: 'Wie de mentor is, en wat hij kan en wil',
    links: [
      {
        column: 'id',
        of: 'mentor',
        erasing: 'empty',
        empties:
          'external_number given_name name_prefix family_name email phone place languages vog_issued_on course_completed_on works_at_institution_id note',
      },
    ],
    columns: {
      none: 'organisation_id id version created_at merged_into_id',
      identifying: 'external_number given_name name_prefix family_name email phone search_name',
      ordinary:
        'place languages capacity vog_issued_on course_completed_on works_at_institution_id status status_since',
      special: 'note',
    },
  },
  mentor_status: {
    ...volunteer,
    erase: 'delete',
    about: 'Sinds wanneer een mentor beschikbaar, gepauzeerd of gestopt is',
    links: [{ column: 'mentor_id', of: 'mentor', erasing: 'delete' }],
    columns: {
      none: 'organisation_id id mentor_id created_at',
      ordinary: 'status since',
      special: 'reason',
    },
  },
  account: {
    ...account,
    erase: 'empty',
    about: 'Wie zich aanmeldt',
    links: [
      {
        column: 'id',
        of: 'account',
        erasing: 'empty',
        empties: 'email name password_hash totp_secret',
      },
    ],
    columns: {
      none: 'id version created_at',
      identifying: 'email name',
      ordinary: 'locale disabled_at',
      security: 'password_hash totp_secret totp_last_step',
    },
  },
  role_assignment: {
    ...account,
    about: 'Welke rol een account heeft, van wanneer tot wanneer',
    links: [
      { column: 'client_id', of: 'client', erasing: 'delete' },
      { column: 'mentor_id', of: 'mentor', erasing: 'delete' },
      { column: 'account_id', of: 'account', erasing: 'keep' },
    ],
    columns: {
      none: 'organisation_id id account_id mentor_id client_id invitation_id',
      ordinary: 'role parts valid_from valid_until',
    },
  },
  invitation: {
    ...account,
    about: 'Uitnodigingen en eenmalige links',
    links: [
      {
        column: 'client_id',
        of: 'client',
        erasing: 'delete',
        fields: 'purpose role parts expires_at',
      },
      { column: 'mentor_id', of: 'mentor', erasing: 'delete' },
      ofAccount,
    ],
    columns: {
      none: 'organisation_id id account_id mentor_id client_id created_at',
      identifying: 'email name',
      ordinary: 'purpose role parts expires_at used_at valid_until',
      security: 'token_hash pending',
    },
  },
  session: {
    ...account,
    about: 'Wanneer iemand aangemeld was',
    links: [
      ofAccount,
      {
        column: 'assignment_id',
        of: { table: 'role_assignment' },
        erasing: 'delete',
        fields: 'id',
      },
    ],
    columns: {
      none: 'id account_id organisation_id assignment_id',
      ordinary: 'started_at last_seen_at expires_at ended_at proven_at browser is_single_sign_on',
      security: 'token_hash',
    },
  },
  half_sign_in: {
    ...account,
    kept: 'technical',
    about: 'De stap tussen wachtwoord en code',
    links: [ofAccount],
    columns: { none: 'account_id', security: 'token_hash expires_at used_at' },
  },
  account_notice: {
    ...account,
    kept: 'technical',
    about: 'Waarover een account bericht kreeg, negentig dagen',
    links: [ofAccount],
    columns: { none: 'organisation_id id account_id', ordinary: 'kind at', identifying: 'sent_to' },
  },
  account_link: {
    ...account,
    kept: 'technical',
    about: 'Eenmalige links voor een ander wachtwoord of e-mailadres',
    links: [ofAccount],
    columns: {
      none: 'id account_id',
      ordinary: 'purpose expires_at used_at created_at',
      identifying: 'email',
      security: 'token_hash',
    },
  },
  recovery_request: {
    ...account,
    about: 'Nieuwe toegang na verlies van de tweede stap: wie dat vaststelde en bevestigde',
    links: [
      ofAccount,
      { column: 'verified_by', of: 'account', erasing: 'keep', fields: 'verified_at' },
      { column: 'confirmed_by', of: 'account', erasing: 'keep', fields: 'confirmed_at' },
    ],
    columns: {
      none: 'organisation_id id account_id verified_by confirmed_by invitation_id',
      ordinary: 'asked_at verified_how verified_document verified_at confirmed_at ended_at',
    },
  },
  draft: {
    ...account,
    kept: 'draft',
    about: 'Getypt werk dat nog niet verzonden is',
    links: [
      ofAccount,
      { column: 'key', of: 'client', mentions: true, erasing: 'delete' },
      { column: 'fields', of: 'client', mentions: true, erasing: 'delete' },
      { column: 'fields', of: { table: 'mentorship' }, mentions: true, erasing: 'delete' },
      { column: 'key', of: { table: 'mentorship' }, mentions: true, erasing: 'delete' },
      { column: 'key', of: { table: 'contact' }, mentions: true, erasing: 'delete' },
      { column: 'key', of: { table: 'capacity_request' }, mentions: true, erasing: 'delete' },
      { column: 'key', of: { table: 'decision' }, mentions: true, erasing: 'delete' },
      { column: 'key', of: 'mentor', mentions: true, erasing: 'delete' },
    ],
    columns: { none: 'organisation_id account_id key', special: 'fields', ordinary: 'saved_at' },
  },
  list_state: {
    ...account,
    kept: 'search',
    about: 'Hoe iemand een lijst achterliet: filters en volgorde',
    links: [
      ofAccount,
      { column: 'list', of: 'client', mentions: true, erasing: 'delete', fields: '' },
    ],
    swept: { where: 'true', columns: 'fields', holds: 'typed' },
    columns: {
      none: 'organisation_id account_id list',
      identifying: 'fields',
      ordinary: 'saved_at',
    },
  },
  stored_search: {
    ...account,
    kept: 'search',
    about: 'Wat iemand zocht, dertig dagen',
    links: [ofAccount],
    swept: { where: 'true', columns: 'typed', holds: 'typed' },
    columns: {
      none: 'organisation_id id account_id',
      identifying: 'typed',
      ordinary: 'searched_at',
    },
  },
  reminder: {
    ...account,
    kept: 'technical',
    about: 'Aan wie welke herinnering gestuurd is',
    links: [
      ofAccount,
      { column: 'mentorship_ids', of: { table: 'mentorship' }, mentions: true, erasing: 'delete' },
    ],
    columns: {
      none: 'organisation_id id account_id mentorship_ids',
      ordinary: 'kind week_of planned_at',
    },
  },
  reminder_choice: {
    ...account,
    about: 'Wie geen herinneringen wil',
    links: [ofAccount],
    columns: { none: 'organisation_id account_id', ordinary: 'is_on chosen_at' },
  },
  command: {
    ...account,
    kept: 'technical',
    about: 'Welke formulieren verzonden zijn, zodat twee keer drukken niets dubbel doet',
    links: [
      ofAccount,
      { column: 'answer', of: 'client', mentions: true, erasing: 'delete', fields: 'id' },
    ],
    columns: {
      none: 'organisation_id id account_id answer',
      ordinary: 'name at',
      security: 'fingerprint',
    },
  },
}
