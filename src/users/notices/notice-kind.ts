/** What the owner of an account hears of by mail. */
export const noticeKinds = [
  'password',
  'password-removed',
  'passkey-added',
  'passkey-removed',
  'code-app',
  'code-app-removed',
  'recovery-codes',
  'recovery-code-used',
  'new-browser',
  'sessions-ended',
  'guessed-at',
  'password-reset',
  'address-changed',
  'address-restored',
  'recovery-asked',
  'recovered',
  'role-given',
  'role-ended',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
