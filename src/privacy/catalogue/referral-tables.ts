import type { Catalogue } from './data-catalogue.js'

const referral = { owner: 'client', ground: 'task', kept: 'referral', erase: 'delete' } as const
const nobody = { owner: 'nobody', ground: 'none', kept: 'technical', erase: 'none' } as const

/** Requests for help from outside, what was done with them, and those that are not finished. */
export const referralTables: Catalogue = {
  referral: {
    ...referral,
    about: 'Aanvragen om hulp, en wat ermee gebeurde',
    links: [
      { column: 'client_id', of: 'client', erasing: 'delete' },
      { column: 'assigned_to', of: 'account', erasing: 'keep', fields: 'received_at status' },
      { column: 'answered_by', of: 'account', erasing: 'keep', fields: 'answered_on status' },
    ],
    columns: {
      none: 'organisation_id id number client_id assigned_to answered_by version',
      ordinary:
        'via received_at answer_due_on suspicions asker_role living_kind postcode place languages way urgency knows status answered_on told_how passed_to age call_back',
      identifying:
        'asker_name asker_organisation asker_phone asker_email given_name family_name birth_date',
      special:
        'institution_name chosen_person why tried near_people relatives_why measures measures_note if_nothing knows_why answer_reason',
      security: 'receipt_hash',
    },
  },
  referral_step: {
    ...referral,
    about: 'Gesprekken en notities bij een aanvraag',
    links: [
      { column: 'referral_id', of: { table: 'referral' }, erasing: 'delete' },
      { column: 'account_id', of: 'account', erasing: 'keep', fields: 'kind at' },
    ],
    columns: {
      none: 'organisation_id id referral_id account_id',
      ordinary: 'kind answer at',
      special: 'words',
    },
  },
  referral_draft: {
    ...nobody,
    kept: 'draft',
    about: 'Aanvragen die nog niet af zijn; alleen leesbaar met de eigen link',
    links: [],
    columns: { none: 'organisation_id id saved_at expires_at', security: 'token_hash sealed' },
  },
  triage: {
    owner: 'client',
    ground: 'task',
    kept: 'dossier',
    erase: 'delete',
    about: 'Welke hulp past: de antwoorden, wat is aangeraden, en wat is gekozen en waarom',
    links: [
      { column: 'client_id', of: 'client', erasing: 'delete' },
      { column: 'referral_id', of: { table: 'referral' }, erasing: 'delete' },
      { column: 'answered_by', of: 'account', erasing: 'keep', fields: 'answered_at' },
      { column: 'chosen_by', of: 'account', erasing: 'keep', fields: 'chosen_at' },
    ],
    columns: {
      none: 'organisation_id id client_id referral_id rules_version answered_by chosen_by',
      ordinary: 'answered_at chosen_at',
      special: 'answers advice chosen chosen_because',
    },
  },
  region_foundation: {
    owner: 'nobody',
    ground: 'task',
    kept: 'technical',
    erase: 'none',
    about: 'De lijst met stichtingen en hun gebied, zoals de organisatie die verbeterde',
    links: [{ column: 'changed_by', of: 'account', erasing: 'keep', fields: 'changed_at' }],
    columns: {
      none: 'organisation_id key name website phone provinces municipalities postcodes source checked_on is_own version changed_by changed_at',
    },
  },
  referral_door: {
    ...nobody,
    about: 'Waar en of een organisatie aanvragen aanneemt',
    links: [],
    columns: {
      none: 'organisation_id slug is_open ways answer_days closed_words last_number version',
    },
  },
}
