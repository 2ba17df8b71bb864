import { databaseRoles } from '../../src/shared/database/index.js'
import type { Admin } from './admin.js'
import {
  appDeletes,
  appendOnly,
  columnsOnly,
  definers,
  freeKeys,
  otherPolicies,
  ownOrganisation,
  readOnly,
} from './wall-lists.js'

type Ask = Pick<Admin, 'ask'>

const ours = `relnamespace = 'public'::regnamespace and relname not in ('migration', 'witness')`

const looks = [
  openTables,
  strangePolicies,
  keysPastTheWall,
  referencesPastTheWall,
  strangeGrants,
  strangeDefiners,
  viewsPastTheWall,
]

/** Every hole in the wall between foundations, as the catalog of the database shows it; empty when it stands. */
export async function holesInWall(admin: Ask, appLogin: string): Promise<string[]> {
  const holes: string[] = []
  for (const look of looks) {
    holes.push(...(await look(admin)))
  }
  return [...holes, ...(await strangeRoles(admin, appLogin))]
}

async function openTables(admin: Ask): Promise<string[]> {
  const rows = await admin.ask<{ name: string }>(
    `select relname as name from pg_class
     where ${ours} and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
  )
  return rows.map(({ name }) => `table ${name}: row-level security is not enabled and forced`)
}

async function strangePolicies(admin: Ask): Promise<string[]> {
  const policies = await admin.ask<
    Record<'table' | 'name' | 'cmd' | 'role' | 'using' | 'check', string>
  >(
    `select tablename as table, policyname as name, cmd, array_to_string(roles, ',') as role,
            coalesce(qual, '') as using, coalesce(with_check, '') as check
     from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE'`,
  )
  const seen = new Map(policies.map((one) => [`${one.table} ${one.name}`, one]))
  const withRows = await admin.ask<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
     where ${ours} and relkind = 'r' and attname = 'organisation_id' and relname <> 'session'`,
  )
  const wanted = new Map([
    ...withRows.map(({ name }) => [`${name} own_organisation`, ownOrganisation] as const),
    ...Object.entries(otherPolicies),
  ])
  return [
    ...[...wanted.keys()]
      .filter((key) => !seen.has(key) && key.endsWith('own_organisation'))
      .map((key) => `policy ${key} is gone`),
    ...[...seen].flatMap(([key, { cmd, role, using, check }]) => {
      const told = [cmd, role, plain(using), plain(check)].join(' | ')
      const known = wanted.get(key)?.map(plain).join(' | ')
      return told === known ? [] : [`policy ${key} is not on the list: ${told}`]
    }),
  ]
}

/** A condition as it was written, without the names and spaces that the catalog adds. */
function plain(condition: string): string {
  return condition.replaceAll(/ AS \w+/g, '').replaceAll(/\s+/g, ' ')
}

async function keysPastTheWall(admin: Ask): Promise<string[]> {
  const rows = await admin.ask<{ name: string }>(
    `select i.relname as name from pg_index x
     join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
     where x.indisunique and c.relnamespace = 'public'::regnamespace and x.indkey[0] <> a.attnum`,
  )
  return rows
    .filter(({ name }) => !freeKeys.includes(name))
    .map(({ name }) => `unique key ${name} does not begin with the foundation`)
}

async function referencesPastTheWall(admin: Ask): Promise<string[]> {
  const rows = await admin.ask<{ name: string }>(
    `select k.conname as name from pg_constraint k
     join pg_attribute own on own.attrelid = k.conrelid and own.attname = 'organisation_id'
     join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'organisation_id'
     where k.contype = 'f' and (k.conkey[1] <> own.attnum or k.confkey[1] <> theirs.attnum)`,
  )
  return rows.map(({ name }) => `reference ${name} can reach another foundation`)
}

type Grant = { grantee: string; privilege: string; table: string; column: string | null }

async function strangeGrants(admin: Ask): Promise<string[]> {
  const grants = await admin.ask<Grant>(
    `select coalesce(r.rolname, 'PUBLIC') as grantee, acl.privilege_type as privilege,
            c.relname as table, null as column
     from pg_class c cross join lateral aclexplode(c.relacl) acl left join pg_roles r on r.oid = acl.grantee
     where ${ours.replaceAll('rel', 'c.rel')} and c.relkind in ('r', 'v')
     union all
     select coalesce(r.rolname, 'PUBLIC'), acl.privilege_type, c.relname, a.attname
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     cross join lateral aclexplode(a.attacl) acl left join pg_roles r on r.oid = acl.grantee
     where ${ours.replaceAll('rel', 'c.rel')}`,
  )
  return grants
    .filter(isStrange)
    .map(
      ({ grantee, privilege, table, column }) =>
        `${grantee} may ${privilege} ${table}${column === null ? '' : `.${column}`}`,
    )
}

function isStrange(grant: Grant): boolean {
  const isApp = grant.grantee === 'naast_app'
  return grant.grantee === 'PUBLIC' || (isApp && !appMay(grant))
}

function appMay({ privilege, table, column }: Grant): boolean {
  if (column !== null) {
    return privilege === 'UPDATE' && columnsOnly[table]?.includes(column) === true
  }
  const isFixed = [...appendOnly, ...readOnly, ...Object.keys(columnsOnly)].includes(table)
  const may: Record<string, boolean> = {
    SELECT: true,
    INSERT: !readOnly.includes(table),
    UPDATE: !isFixed,
    DELETE: appDeletes.includes(table),
  }
  return may[privilege] === true
}

async function strangeDefiners(admin: Ask): Promise<string[]> {
  const functions = await admin.ask<
    Record<'name' | 'owner' | 'config' | 'acl', string> & { canLogin: boolean }
  >(
    `select proname as name, rolname as owner, rolcanlogin as "canLogin",
            coalesce(array_to_string(proconfig, ';'), '') as config, coalesce(proacl::text, '') as acl
     from pg_proc join pg_roles on pg_roles.oid = proowner
     where prosecdef and pronamespace = 'public'::regnamespace and proname <> 'note_written'`,
  )
  return functions.flatMap(({ name, owner, canLogin, config, acl }) => [
    ...(definers[name] === owner ? [] : [`function ${name} of ${owner} is not on the list`]),
    ...(canLogin ? [`function ${name} belongs to ${owner}, who can sign in`] : []),
    ...(config.startsWith('search_path=pg_catalog, public')
      ? []
      : [`function ${name} has no pinned search_path`]),
    ...(acl === '' || /[{,]=X/.test(acl) ? [`function ${name} may be called by everybody`] : []),
  ])
}

async function viewsPastTheWall(admin: Ask): Promise<string[]> {
  const rows = await admin.ask<{ name: string }>(
    `select relname as name from pg_class where ${ours} and relkind in ('v', 'm')
       and not coalesce('security_invoker=true' = any (reloptions), false)`,
  )
  return rows.map(({ name }) => `view ${name} looks with the eyes of its owner`)
}

async function strangeRoles(admin: Ask, appLogin: string): Promise<string[]> {
  const names = [...databaseRoles.map(({ name }) => name), appLogin]
  const roles = await admin.ask<
    Record<'super' | 'bypass' | 'login' | 'createrole' | 'createdb', boolean> & { name: string }
  >(
    `select rolname as name, rolsuper as super, rolbypassrls as bypass, rolcanlogin as login,
            rolcreaterole as createrole, rolcreatedb as createdb
     from pg_roles where rolname = any ($1)`,
    [names],
  )
  const reach = await admin.ask<{ name: string }>(
    `select rolname as name from pg_roles where rolname <> $1 and pg_has_role($1, oid, 'member')`,
    [appLogin],
  )
  const creates = await admin.ask<{ may: boolean }>(
    `select has_schema_privilege($1, 'public', 'create') or has_database_privilege($1, current_database(), 'create') as may`,
    [appLogin],
  )
  return [
    ...roles
      .filter(({ super: isSuper, createrole, createdb }) => isSuper || createrole || createdb)
      .map(({ name }) => `role ${name} has powers of the administrator`),
    ...roles
      .filter(
        ({ name, bypass }) =>
          bypass !== (databaseRoles.find((role) => role.name === name)?.bypass ?? false),
      )
      .map(({ name }) => `role ${name} passes the wall, or no longer does`),
    ...roles
      .filter(({ name, login }) => login !== (name === appLogin))
      .map(({ name }) => `role ${name} signs in`),
    ...reach
      .filter(({ name }) => !['naast_app', 'naast_worker'].includes(name))
      .map(({ name }) => `the app can become ${name}`),
    ...(creates.some(({ may }) => may) ? ['the app makes tables'] : []),
  ]
}
