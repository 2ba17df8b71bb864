/**
 * What waits with a link for the first code. Somebody new chose a password and gets a secret, sealed
 * for this link; somebody who signs in already has only proven the password.
 */
export type Pending =
  | {
      kind: 'new'
      organisationName: string | null
      name: string
      email: string
      passwordHash: string
      codeSecret: string
    }
  | { kind: 'known'; provenAt: string }
