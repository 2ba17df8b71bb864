/** With what an account can sign in. */
export type Factors = { hasPassword: boolean; hasCodeApp: boolean; passkeys: number }

/** What can be taken away from an account. */
export type Removable = 'passkey' | 'code-app' | 'password'

/**
 * Whether somebody can sign in with two factors: a passkey is two in one, because the device recognises
 * its owner; a password needs a second beside it. Recovery codes alone are no way in.
 */
export function canSignIn({ hasPassword, hasCodeApp, passkeys }: Factors): boolean {
  return passkeys > 0 || (hasPassword && hasCodeApp)
}

/** Whether one can be taken away without locking its owner out. */
export function canRemove(factors: Factors, what: Removable): boolean {
  return canSignIn(without(factors, what))
}

function without(factors: Factors, what: Removable): Factors {
  switch (what) {
    case 'passkey':
      return { ...factors, passkeys: factors.passkeys - 1 }
    case 'code-app':
      return { ...factors, hasCodeApp: false }
    case 'password':
      return { ...factors, hasPassword: false }
  }
}
