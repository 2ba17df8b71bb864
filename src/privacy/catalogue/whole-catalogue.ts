import { accessTables } from './access-tables.js'
import { clientTables } from './client-tables.js'
import type { Catalogue } from './data-catalogue.js'
import { decisionTables } from './decision-tables.js'
import { houseTables } from './house-tables.js'
import { knownTables } from './known-tables.js'
import { matchTables } from './match-tables.js'
import { peopleTables } from './people-tables.js'
import { proposalTables } from './proposal-tables.js'
import { referralTables } from './referral-tables.js'
import { waitingTables } from './waiting-tables.js'

/** The data catalogue: every table of Naast. A test fails when a column is missing here, or is gone there. */
export const catalogue: Catalogue = {
  ...clientTables,
  ...knownTables,
  ...decisionTables,
  ...matchTables,
  ...peopleTables,
  ...proposalTables,
  ...referralTables,
  ...accessTables,
  ...houseTables,
  ...waitingTables,
}
