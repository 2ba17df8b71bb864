import type * as Audit from '../src/audit/index.js'
import type * as Config from '../src/config.js'
import type * as Generate from '../src/generate/index.js'
import type * as Office from '../src/office.js'
import type * as OfficeRoutes from '../src/office-routes.js'
import type * as SearchStore from '../src/search/search.store.js'
import type * as SearchWords from '../src/search/search-words.js'
import type * as Serve from '../src/serve.js'
import type * as Database from '../src/shared/database/index.js'
import type * as Http from '../src/shared/http/index.js'
import type * as Ids from '../src/shared/ids/index.js'
import type * as Passwords from '../src/users/password-hash.js'
import type * as Users from '../src/users/index.js'
import type * as Canonical from '../src/verify-audit/canonical.js'
import type * as VerifyAudit from '../src/verify-audit/index.js'
import type * as Link from '../src/verify-audit/link.js'
import type * as LookStore from '../src/who-looked/look.store.js'
import { linesWith } from './chained-lines.js'

/** A module of the built product, which lies beside this program in dist. */
async function built(file: string): Promise<unknown> {
  return import(new URL(`../${file}`, import.meta.url).href)
}

/** The product as it was built, typed by its source. */
export const product = {
  audit: () => built('audit/index.js') as Promise<typeof Audit>,
  config: () => built('config.js') as Promise<typeof Config>,
  generate: () => built('generate/index.js') as Promise<typeof Generate>,
  office: () => built('office.js') as Promise<typeof Office>,
  officeRoutes: () => built('office-routes.js') as Promise<typeof OfficeRoutes>,
  search: async () => ({
    ...((await built('search/search.store.js')) as typeof SearchStore),
    ...((await built('search/search-words.js')) as typeof SearchWords),
  }),
  serve: () => built('serve.js') as Promise<typeof Serve>,
  database: () => built('shared/database/index.js') as Promise<typeof Database>,
  http: () => built('shared/http/index.js') as Promise<typeof Http>,
  ids: () => built('shared/ids/index.js') as Promise<typeof Ids>,
  verifyAudit: async () => {
    const canonical = (await built('verify-audit/canonical.js')) as typeof Canonical
    const link = (await built('verify-audit/link.js')) as typeof Link
    return {
      ...((await built('verify-audit/index.js')) as typeof VerifyAudit),
      chainedLines: linesWith({ ...canonical, ...link }),
    }
  },
  whoLooked: () => built('who-looked/look.store.js') as Promise<typeof LookStore>,
  passwords: () => built('users/password-hash.js') as Promise<typeof Passwords>,
  users: () => built('users/index.js') as Promise<typeof Users>,
}
