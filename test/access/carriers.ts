import type { World } from './world.js'
import { newId } from '../test-office.js'

/** An id that comes in by another way than the address. */
export type Carrier = {
  name: string
  fields?: [string, string][]
  query?: string
  headers?: Record<string, string>
}

/** The names under which forms and filters carry ids, over all routes. */
const fieldNames = [
  'client',
  'mentor',
  'mentorship',
  'institution',
  'institution-id',
  'contact',
  'follow-up',
  'assignment',
  'other',
  'stays',
  'to',
  'organisation_id',
  'account_id',
  'role',
] as const

/** For one route: each id of another foundation in the query, in one field, as one of a batch, in a header or cookie. */
export function carriersOf({ there, here }: World): Carrier[] {
  const { own } = there.dossiers
  const value: Record<string, string> = {
    client: own.client,
    mentor: there.mentors.own,
    mentorship: own.mentorship,
    institution: there.office.institution,
    'institution-id': there.office.institution,
    contact: own.contact,
    'follow-up': own.followUp,
    assignment: there.office.assignment,
    other: own.client,
    stays: own.client,
    to: there.mentors.own,
    organisation_id: there.id,
    account_id: there.person('coordinator').accountId,
    role: 'coordinator',
  }
  const foreign = fieldNames.map((name): [string, string] => [name, value[name] ?? newId()])
  const query = new URLSearchParams(foreign).toString()
  const unrelated = here.dossiers.unrelated
  const near: [string, string][] = [
    ['client', unrelated.client],
    ['mentorship', unrelated.mentorship],
    ['mentor', here.mentors.other],
    ['contact', unrelated.contact],
  ]
  return [
    { name: 'foreign ids in the query', query: `?${query}` },
    { name: 'unrelated ids in the query', query: `?${new URLSearchParams(near).toString()}` },
    { name: 'foreign ids in hidden fields', fields: foreign },
    {
      name: 'foreign ids in a batch',
      fields: foreign.flatMap(
        ([name, id]) =>
          [
            [name, newId()],
            [name, id],
          ] as [string, string][],
      ),
    },
    { name: 'unrelated ids in hidden fields', fields: near },
    {
      name: 'foreign foundation in headers',
      headers: {
        'x-organisation': there.id,
        'x-organisation-id': there.id,
        'x-account-id': value['account_id'] ?? '',
      },
    },
    {
      name: 'page and order beyond the end',
      query: '?page=999999&sort=organisation_id&direction=desc&after=' + own.client,
    },
  ]
}
