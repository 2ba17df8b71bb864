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
  {
    route: 'security',
    method: 'get',
    ...own,
    because: 'everybody sees how the own account signs in, and nobody else does',
  },
  ...formRows({
    route: 'removePassword',
    ...own,
    fresh: true,
    because: 'only the person takes away the own password, and only with another way in left',
  }),
  ...formRows({
    route: 'newPasskey',
    ...own,
    fresh: true,
    because: 'only the person gives the own account another way in',
  }),
  {
    route: 'askNewPasskey',
    method: 'post',
    ...own,
    because: 'the question to the own device before a passkey is made on it',
  },
  {
    route: 'askOwnPasskey',
    method: 'post',
    ...own,
    because: 'the question to the own passkey, to prove to be there',
  },
  ...formRows({
    route: 'passkey',
    allow: ['owner'],
    fresh: true,
    because: 'a passkey is seen and named by its owner alone',
  }),
  ...formRows({
    route: 'removePasskey',
    allow: ['owner'],
    fresh: true,
    because: 'a passkey is taken away by its owner alone, and never the last way in',
  }),
  ...formRows({
    route: 'codeApp',
    ...own,
    fresh: true,
    because: 'only the person chooses the app that gives the own codes',
  }),
  ...formRows({
    route: 'removeCodeApp',
    ...own,
    fresh: true,
    because: 'only the person takes away the own app, and only with another way in left',
  }),
  ...formRows({
    route: 'recoveryCodes',
    ...own,
    fresh: true,
    because: 'recovery codes are shown to their owner alone',
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
  ...formRows({
    route: 'changeAddress',
    ...own,
    fresh: true,
    because: 'only the person changes the own address, and both addresses hear of it',
  }),
  {
    route: 'sessions',
    method: 'get',
    ...own,
    because: 'where somebody is signed in is for that person to see',
  },
  {
    route: 'endOtherSessions',
    method: 'post',
    ...own,
    because: 'who distrusts another device ends its session at once',
  },
  {
    route: 'ownData',
    method: 'get',
    ...own,
    because: 'everybody may know what is kept about the own account',
  },
  {
    route: 'takeOwnData',
    method: 'post',
    ...own,
    fresh: true,
    because: 'only the person takes the own data along, after proving to be there',
  },
  {
    route: 'endSession',
    method: 'post',
    allow: ['owner'],
    because: 'only the own sessions can be ended',
  },
  {
    route: 'switchRole',
    method: 'post',
    ...own,
    because: 'who has several roles chooses one; never a role of another',
  },
]
