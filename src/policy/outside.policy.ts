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
    route: 'signInHelp',
    ...everybody,
    because: 'who cannot sign in asks for help; nobody hears whether an account exists',
  }),
  ...formRows({
    route: 'resetPassword',
    ...everybody,
    because:
      'who holds the link from the mail chooses another password, and still needs a second factor',
  }),
  ...formRows({
    route: 'confirmAddress',
    ...everybody,
    because: 'who holds the link proves to read the mail of the new address',
  }),
  ...formRows({
    route: 'restoreAddress',
    ...everybody,
    because: 'the old address can stop a change that its owner did not want',
  }),
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
  ...formRows({
    route: 'signOn',
    ...everybody,
    because: 'whose organisation has its own sign-in starts there; the answer names no person',
  }),
  {
    route: 'signOnVia',
    method: 'get',
    ...everybody,
    because: 'the door of the own organisation: it only leads to its provider',
  },
  {
    route: 'signOnReturn',
    method: 'get',
    ...everybody,
    because: 'back from the provider, in the browser that left; the provider says who it is',
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
  {
    route: 'invitationPasskey',
    method: 'post',
    ...everybody,
    because: 'the question for a passkey behind the link; it names no passkey of anybody',
  },
  ...formRows({
    route: 'invitationRecovery',
    ...everybody,
    because: 'last part of accepting an invitation: recovery codes to keep',
  }),
  ...formRows({
    route: 'setUp',
    ...everybody,
    because: 'the first account of an empty office, by a link that works once',
  }),
  {
    route: 'setUpPasskey',
    method: 'post',
    ...everybody,
    because: 'the question for a passkey behind the link of an empty office',
  },
  ...formRows({
    route: 'setUpRecovery',
    ...everybody,
    because: 'last part of setting up: recovery codes to keep',
  }),
  ...formRows({
    route: 'askForHelpAt',
    ...everybody,
    because: 'who asks for help has no account; the page takes in and shows nothing',
  }),
  ...formRows({
    route: 'referToUs',
    ...everybody,
    because: 'the short way for municipality, district team, hospital and shelter',
  }),
  ...formRows({
    route: 'goOnAsking',
    ...everybody,
    because: 'who holds the link goes on with what he typed himself; nobody else can read it',
  }),
  ...formRows({
    route: 'askReceipt',
    ...everybody,
    because: 'who holds the receipt sees how far his request is, without a name, or takes it back',
  }),
  ...formRows({ route: 'setUpCode', ...everybody, because: 'second half of setting up' }),
]
