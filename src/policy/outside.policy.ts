import { formRows, type PolicyRow } from './policy-row.js'

const everybody = { open: true, allow: ['visitor', 'signed-in'] } as const

/** The ways in and out, and what holds no personal data. */
export const outsidePolicy: readonly PolicyRow[] = [
  {
    route: 'health',
    method: 'get',
    ...everybody,
    because: 'the machine that watches has no account; it hears up or down',
  },
  {
    route: 'assets',
    method: 'get',
    ...everybody,
    because: 'style and scripts are the same for everybody',
  },
  {
    route: 'policyReports',
    method: 'post',
    ...everybody,
    because: 'a browser reports by itself what a page was not allowed to do; it shows nothing',
  },
  {
    route: 'securityTxt',
    method: 'get',
    ...everybody,
    because: 'who finds a weakness must know whom to tell',
  },
  ...formRows({ route: 'signIn', ...everybody, because: 'signing in begins without an account' }),
  ...formRows({
    route: 'signInCode',
    ...everybody,
    because: 'the second factor; half signed in reaches nothing else',
  }),
  ...formRows({
    route: 'signInPasskey',
    ...everybody,
    because: 'a passkey is two factors in one: the device, and its owner whom it recognised',
  }),
  {
    route: 'askPasskey',
    method: 'post',
    ...everybody,
    because: 'a question for any passkey, the same for everybody; it names nobody',
  },
  {
    route: 'signOut',
    method: 'post',
    ...everybody,
    because: 'leaving must always be possible, also with a session that is over',
  },
  {
    route: 'demoLink',
    method: 'get',
    only: 'demo',
    ...everybody,
    because: 'the demonstration with invented people is entered by a link',
  },
  ...formRows({
    route: 'invitation',
    ...everybody,
    because: 'the secret in the link is the proof, once and not for long',
  }),
  ...formRows({
    route: 'invitationCode',
    ...everybody,
    because: 'second half of accepting an invitation',
  }),
  ...formRows({
    route: 'setUp',
    ...everybody,
    because: 'the first account of an empty office, by a link that works once',
  }),
  ...formRows({ route: 'setUpCode', ...everybody, because: 'second half of setting up' }),
]
