import { formRows, type PolicyRow } from './policy-row.js'

const own = { allow: ['signed-in'], fields: { 'signed-in': 'own-account' } } as const

/** Everybody's own place: the account, its drafts, its choices. */
export const accountPolicy: readonly PolicyRow[] = [
  {
    route: 'home',
    method: 'get',
    allow: ['signed-in'],
    fields: { mentor: 'own-couples', network: 'small-figures-hidden' },
    because: 'the first page shows each role its own work and nothing of others',
  },
  {
    route: 'drafts',
    method: 'post',
    ...own,
    because: 'what somebody types is kept for that account alone',
  },
  ...formRows({ route: 'account', ...own, because: "name and language are one's own" }),
  ...formRows({
    route: 'password',
    ...own,
    fresh: true,
    because: 'only the person changes the own password',
  }),
  ...formRows({
    route: 'reminders',
    allow: ['mentor', 'coordinator'],
    because: 'reminders go to who visits and to who coordinates',
  }),
  ...formRows({
    route: 'stepUp',
    ...own,
    because: 'who proves once more to be there proves it for the own session alone',
  }),
  ...formRows({
    route: 'keepAlive',
    ...own,
    because: 'how long the own session still lasts, and that its owner is still there',
  }),
  {
    route: 'switchRole',
    method: 'post',
    ...own,
    because: 'who has several roles chooses one; never a role of another',
  },
]
