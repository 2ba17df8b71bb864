import { formRows, type PolicyRow } from './policy-row.js'

const bound = { allow: ['client', 'relative'] } as const
const answers = { allow: ['coordinator', 'complaints', 'auditor'] } as const

/** Who looked in a dossier, and the objection to it: around the mentor, who represents the client. */
export const whoLookedPolicy: readonly PolicyRow[] = [
  {
    route: 'whoLooked',
    method: 'get',
    ...bound,
    fields: { client: 'who-looked', relative: 'who-looked' },
    because: 'a client may know who looked; who helps the client may ask it',
  },
  ...formRows({
    route: 'objectToAccess',
    ...bound,
    fields: { client: 'who-looked', relative: 'who-looked' },
    because: 'who may see who looked may object, without the mentor between',
  }),
  {
    route: 'whoLookedAt',
    method: 'get',
    allow: ['coordinator'],
    because: 'on paper, for a client without an account; not by the mentor, whom it may be about',
  },
  ...formRows({
    route: 'objectForClient',
    allow: ['coordinator'],
    because: 'an objection told by telephone or letter',
  }),
  {
    route: 'objections',
    method: 'get',
    ...answers,
    fields: { auditor: 'log' },
    because: 'objections are answered by the office, the complaints handler or the auditor',
  },
  ...formRows({
    route: 'objection',
    ...answers,
    because: 'one answers no objection about oneself',
  }),
]
