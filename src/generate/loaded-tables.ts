import type { Schema } from '../shared/database/index.js'
import { tablesToAMatch } from './tables-to-a-match.js'

/** The tables a generated office fills, in an order in which every row finds what it points to. */
export const loadedTables = {
  institution: ['id', 'name', 'kind', 'address', 'postcode', 'place', 'phone', 'created_at'],
  mentor: [
    'id',
    'given_name',
    'name_prefix',
    'family_name',
    'email',
    'phone',
    'place',
    'languages',
    'capacity',
    'vog_issued_on',
    'course_completed_on',
    'status',
    'status_since',
    'created_at',
  ],
  mentor_status: ['id', 'mentor_id', 'status', 'since', 'created_at'],
  account: ['id', 'email', 'name', 'created_at'],
  role_assignment: ['id', 'account_id', 'role', 'mentor_id', 'valid_from'],
  client: [
    'id',
    'given_name',
    'name_prefix',
    'family_name',
    'address_form',
    'birth_date',
    'phone',
    'languages',
    'communication',
    'good_to_know',
    'created_at',
  ],
  living_situation: [
    'id',
    'client_id',
    'kind',
    'institution_id',
    'address',
    'postcode',
    'place',
    'since',
    'created_at',
  ],
  protective_measure: [
    'id',
    'client_id',
    'kind',
    'order_date',
    'valid_from',
    'court',
    'appointed',
    'created_at',
  ],
  near_person: [
    'id',
    'client_id',
    'name',
    'relation',
    'is_emergency_contact',
    'phone',
    'created_at',
  ],
  mentorship: [
    'id',
    'client_id',
    'regime',
    'status',
    'appointed',
    'appointed_name',
    'appointed_on',
    'mentor_id',
    'started_on',
    'ended_on',
    'end_reason',
    'rhythm_every',
    'rhythm_unit',
    'rhythm_reason',
    'last_contact_on',
    'last_attempt_on',
    'last_excused_on',
    'due_on',
    'due_soon_on',
    'legal_due_on',
    'created_at',
  ],
  mandate: ['id', 'mentorship_id', 'mentor_id', 'valid_from', 'valid_until', 'created_at'],
  mentorship_pause: [
    'id',
    'mentorship_id',
    'reason',
    'valid_from',
    'expected_until',
    'valid_until',
    'created_at',
  ],
  substitute: ['id', 'mentorship_id', 'mentor_id', 'valid_from', 'valid_until', 'created_at'],
  contact: [
    'id',
    'mentor_id',
    'account_id',
    'occurred_on',
    'kind',
    'outcome',
    'attempt_reason',
    'duration_minutes',
    'travel_minutes',
    'logged_at',
  ],
  contact_client: [
    'contact_id',
    'client_id',
    'mentorship_id',
    'occurred_on',
    'saw',
    'safe',
    'connected',
    'authentic',
  ],
  expression: ['id', 'contact_id', 'client_id', 'words', 'how_learned', 'certainty', 'learned_on'],
  follow_up: [
    'id',
    'contact_id',
    'client_id',
    'mentorship_id',
    'agreed',
    'due_on',
    'done_on',
    'done_by',
  ],
  planned_contact: ['id', 'mentorship_id', 'planned_on', 'kind', 'created_at'],
  decision: [
    'id',
    'client_id',
    'mentorship_id',
    'matter',
    'question',
    'asked_by',
    'asked_on',
    'answer_by',
    'is_urgent',
    'complete_by',
    'wish',
    'outcome',
    'outcome_words',
    'decided_on',
    'review_on',
    'is_weighty',
    'status',
    'authority',
    'opened_by',
    'opened_at',
    'changed_at',
    'closed_by',
    'closed_at',
  ],
  decision_option: ['id', 'decision_id', 'position', 'kind', 'words'],
  ...tablesToAMatch,
  fact: ['at', 'account_id', 'type', 'client_id', 'mentor_id', 'mentorship_id', 'content'],
} as const satisfies { [Table in keyof Schema]?: readonly (keyof Schema[Table])[] }

/** A table that a bulk load fills. */
export type LoadedTable = keyof typeof loadedTables

/** Text, a number, true or false, nothing, or a list of words. */
export type Cell = string | number | boolean | null | readonly string[]

/** A row with every column that is loaded, under its own name. */
export type Row<Table extends LoadedTable> = Record<(typeof loadedTables)[Table][number], Cell>

/** Rows that go in together. */
export type Batch = { [Table in LoadedTable]: Row<Table>[] }

/** A batch without rows. */
export function emptyBatch(): Batch {
  return Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Batch
}

/** The names of the tables, in the order in which they are loaded. */
export const tableNames = Object.keys(loadedTables) as LoadedTable[]
