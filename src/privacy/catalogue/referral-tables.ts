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
  referral_door: {
    ...nobody,
    about: 'Waar en of een organisatie aanvragen aanneemt',
    links: [],
    columns: {
      none: 'organisation_id slug is_open ways answer_days closed_words last_number version',
    },
  },
}
