/** Standard policy of a table with the rows of foundations. */
const own = '(organisation_id = ( SELECT current_organisation()))'
const account = '(account_id = ( SELECT current_account()))'
const shown = '(token_hash = ( SELECT presented_credential()))'

/** A policy as the catalog tells it: command, whom it is for, what is shown, what may be written. */
type Policy = readonly [command: string, role: string, using: string, check: string]

export const ownOrganisation: Policy = ['ALL', 'public', own, own]

function ofAccountHere(table: string): string {
  return `(EXISTS ( SELECT 1 FROM role_assignment r WHERE ((r.account_id = ${table}) AND (r.organisation_id = ( SELECT current_organisation())))))`
}

/** Every policy beside the standard one; a policy that is not here is a hole until somebody has thought about it. */
export const otherPolicies: Record<string, Policy> = {
  'organisation own_organisation': [
    'ALL',
    'public',
    '(id = ( SELECT current_organisation()))',
    '(id = ( SELECT current_organisation()))',
  ],
  'account colleague': ['SELECT', 'public', ofAccountHere('account.id'), ''],
  'account invited': ['INSERT', 'public', '', '(email = ( SELECT presented_credential()))'],
  'account own_account': ['UPDATE', 'public', '(id = ( SELECT current_account()))', ''],
  'account presented': [
    'SELECT',
    'public',
    '((email = ( SELECT presented_credential())) OR (id = ( SELECT current_account())))',
    '',
  ],
  'account destroyed_here': ['ALL', 'naast_destroy', ofAccountHere('account.id'), 'true'],
  'account_link presented': ['SELECT', 'public', shown, ''],
  'account_link own_account': ['ALL', 'public', account, account],
  'account_link leads_nowhere': ['ALL', 'public', '(account_id IS NULL)', '(account_id IS NULL)'],
  'account_link destroyed_here': [
    'ALL',
    'naast_destroy',
    ofAccountHere('account_link.account_id'),
    '',
  ],
  'half_sign_in own_account': ['ALL', 'public', account, account],
  'half_sign_in presented': ['SELECT', 'public', shown, ''],
  'half_sign_in destroyed_here': [
    'ALL',
    'naast_destroy',
    ofAccountHere('half_sign_in.account_id'),
    '',
  ],
  'invitation presented': ['SELECT', 'public', shown, ''],
  'passkey own_account': ['ALL', 'public', account, account],
  'passkey presented': [
    'SELECT',
    'public',
    '(credential_id = ( SELECT presented_credential()))',
    '',
  ],
  'passkey destroyed_here': ['ALL', 'naast_destroy', ofAccountHere('passkey.account_id'), ''],
  'recovery_code own_account': ['ALL', 'public', account, account],
  'recovery_code destroyed_here': [
    'ALL',
    'naast_destroy',
    ofAccountHere('recovery_code.account_id'),
    '',
  ],
  'factor_offer own_account': ['ALL', 'public', account, account],
  'factor_offer destroyed_here': [
    'ALL',
    'naast_destroy',
    ofAccountHere('factor_offer.account_id'),
    '',
  ],
  'referral_draft presented': ['SELECT', 'public', shown, ''],
  'referral_draft presented_saved': ['UPDATE', 'public', shown, shown],
  'referral_draft presented_used': ['DELETE', 'public', shown, ''],
  'role_assignment own_account': ['SELECT', 'public', account, ''],
  'session own_session': ['ALL', 'public', account, account],
  'session destroyed_here': ['ALL', 'naast_destroy', own, ''],
  'set_up presented': ['SELECT', 'public', shown, ''],
  'set_up claimed': ['UPDATE', 'public', shown, ''],
  'set_up only_when_empty': ['INSERT', 'public', '', '(NOT ( SELECT has_accounts()))'],
  'set_up replaced': ['DELETE', 'public', '(NOT ( SELECT has_accounts()))', ''],
  // Keyed hashes and counters of whoever knocks: nothing in them tells of a person or a foundation.
  'known_browser everybody': ['ALL', 'public', 'true', 'true'],
  'passkey_challenge everybody': ['ALL', 'public', 'true', 'true'],
  'sign_in_attempt everybody': ['ALL', 'public', 'true', 'true'],
}

/**
 * Tables on which the app may delete: what is typed and not sent, proofs that ran out, choices, the parts of a decision
 * while it is open (a trigger keeps those of a closed one), and the profile of a registration that was joined with another.
 */
export const appDeletes = [
  'account_link',
  'account_notice',
  'client_match_profile',
  'decision_consultation',
  'decision_evidence',
  'decision_option',
  'draft',
  'factor_offer',
  'half_sign_in',
  'known_browser',
  'list_state',
  'mentor_match_profile',
  'passkey',
  'passkey_challenge',
  'place_import',
  'place_point',
  'recovery_code',
  'referral_draft',
  'set_up',
  'sign_in_attempt',
  'sign_on_attempt',
  'sign_on_identity',
  'stored_search',
]

/** Tables to which the app adds and which it never changes. */
export const appendOnly = [
  'account_notice',
  'audit_event',
  'command',
  'contact_correction',
  'decision_correction',
  'decision_look_back',
  'destruction_item',
  'document_chunk',
  'document_file',
  'evidence_confirmation',
  'evidence_correction',
  'expression',
  'fact',
  'living_will_correction',
  'mail_sent',
  'match_weights',
  'mentor_status',
  'privacy_request_step',
  'proposal_answer',
  'referral_step',
  'reminder',
  'restriction_override',
  'sign_on_identity',
  'waiting_contact',
]

/** Tables that the app reads and never writes: the chain, its heads, and the ledger of what was destroyed. */
export const readOnly = [
  'audit_head',
  'audit_link',
  'audit_subject',
  'destruction_ledger',
  'migration',
]

/** Columns that the app may change in a table that it may otherwise only add to. */
export const columnsOnly: Record<string, readonly string[]> = {
  capacity_request: [
    'answer',
    'answered_at',
    'answered_by',
    'said',
    'version',
    'withdrawn_at',
    'withdrawn_by',
  ],
  capacity_statement: ['client_id', 'strike_reason', 'struck_out_at', 'struck_out_by'],
  contact: ['mentor_id'],
  emergency_access: ['client_id', 'reviewed_at'],
  evidence: [
    'client_id',
    'kind',
    'theme',
    'version',
    'withdraw_reason',
    'withdrawn_at',
    'withdrawn_by',
  ],
  evidence_contradiction: ['lifted_at', 'lifted_by'],
  living_will: [
    'client_id',
    'document_id',
    'version',
    'withdraw_reason',
    'withdrawn_at',
    'withdrawn_because',
    'withdrawn_by',
    'withdrawn_on',
  ],
  living_will_question: ['client_id'],
  log_review: ['closed_at', 'closed_by'],
  log_review_item: ['note', 'outcome', 'reviewed_at', 'reviewed_by', 'version'],
  match_barrier: ['client_id', 'lift_reason', 'lifted_at', 'lifted_by', 'mentor_id'],
  mentor_tie: ['ended_at', 'mentor_id'],
  permission: [
    'client_id',
    'withdraw_reason',
    'withdrawn_at',
    'withdrawn_by',
    'withdrawn_for',
    'withdrawn_on',
  ],
  portrait_reading: ['client_id'],
  sealed_note: ['client_id'],
  special_answer: ['answer', 'client_id', 'mentor_id', 'withdrawn_at'],
  starter_answer: ['client_id'],
  referral_draft: ['expires_at', 'saved_at', 'sealed'],
  triage: ['chosen', 'chosen_at', 'chosen_because', 'chosen_by', 'client_id'],
  thinking_along: ['closed_at'],
  thinking_along_reply: ['taken_over_at'],
}

/** Functions that look past the wall, each with the role that owns it and may do only this. */
export const definers: Record<string, string> = {
  chain_audit_event: 'naast_chain',
  has_accounts: 'naast_sessions',
  keep_referral_draft: 'naast_reception',
  receive_referral: 'naast_reception',
  referral_door_at: 'naast_reception',
  referral_receipt: 'naast_reception',
  withdraw_referral: 'naast_reception',
  has_real_organisation: 'naast_sessions',
  organisation_called: 'naast_sessions',
  organisations_by_clock: 'naast_schedule',
  public_regions: 'naast_reception',
  own_roles: 'naast_sessions',
  search_people: 'naast_search',
  search_visits: 'naast_search',
  session_of: 'naast_sessions',
  sign_on_at: 'naast_sessions',
}

/** Unique keys that need not begin with the foundation: a secret of 256 bits is looked up by itself. */
export const freeKeys = [
  'session_pkey',
  'session_token_hash_key',
  'invitation_token_hash_key',
  'referral_door_slug_key',
  'referral_receipt_hash',
  'referral_draft_token_hash',
]
