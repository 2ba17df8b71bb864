import type { Client } from 'pg'

/**
 * The roles of a Naast database. None of them can sign in by itself but the app's own login.
 * `bypass` roles look past row-level security and exist for one purpose each; the app is never one.
 */
export const databaseRoles = [
  { name: 'naast_owner', bypass: false, purpose: 'owns the tables' },
  { name: 'naast_app', bypass: false, purpose: 'what the application may do' },
  { name: 'naast_worker', bypass: false, purpose: 'owns the queue of jobs' },
  { name: 'naast_backup', bypass: true, purpose: 'reads everything for a backup' },
  { name: 'naast_load', bypass: true, purpose: 'writes everything for a restore or a bulk load' },
  { name: 'naast_sessions', bypass: true, purpose: 'finds the session of a token' },
  { name: 'naast_search', bypass: true, purpose: 'searches names within one organisation' },
  {
    name: 'naast_schedule',
    bypass: true,
    purpose: 'lists the organisations for work by the clock',
  },
  { name: 'naast_chain', bypass: true, purpose: 'ties each row of the log to the one before it' },
  { name: 'naast_reception', bypass: true, purpose: 'takes in a request of who has no account' },
  { name: 'naast_destroy', bypass: false, purpose: 'destroys what two people agreed to destroy' },
] as const

/** Makes the roles that are missing and lets `appLogin` act as the application; safe to repeat. */
export async function ensureRoles(admin: Client, appLogin: { name: string; password?: string }) {
  for (const role of databaseRoles) {
    await makeRole(admin, role.name, `nologin ${role.bypass ? 'bypassrls' : 'nobypassrls'}`)
  }
  await makeRole(admin, appLogin.name, 'login nobypassrls nosuperuser')
  const login = admin.escapeIdentifier(appLogin.name)
  if (appLogin.password !== undefined) {
    await admin.query(`alter role ${login} password ${admin.escapeLiteral(appLogin.password)}`)
  }
  await admin.query(`grant naast_app, naast_worker to ${login}`)
  await admin.query(
    `grant naast_owner, naast_worker, naast_backup, naast_load, naast_sessions, naast_search,
       naast_schedule, naast_destroy, naast_chain, naast_reception to current_user`,
  )
  await admin.query(
    `grant naast_sessions, naast_search, naast_schedule, naast_chain, naast_reception
       to naast_owner`,
  )
}

async function makeRole(admin: Client, name: string, attributes: string) {
  const found = await admin.query('select 1 from pg_roles where rolname = $1', [name])
  if (found.rowCount === 0) {
    await admin.query(`create role ${admin.escapeIdentifier(name)} ${attributes}`)
  }
}
