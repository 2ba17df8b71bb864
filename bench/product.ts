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
import type * as Users from '../src/users/index.js'

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
  users: () => built('users/index.js') as Promise<typeof Users>,
}
