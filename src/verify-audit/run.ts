import { linkOfLine } from './link.js'
import { readAnchorFolder } from './read-anchors.js'
import { linksOfDatabase } from './read-database.store.js'
import { linesOf } from './read-export.js'
import { NothingNamed } from './unreadable.js'
import { startVerifying, type Verified } from './verify.js'

/** What to check: an export or a database, and against which anchors. */
export type Verifying = {
  exportFile?: string | undefined
  databaseUrl?: string | undefined
  anchorFolder?: string | undefined
  publicKeyFile?: string | undefined
}

/** What was found, with the fingerprint of the key of the anchors; null when there were no anchors to hold it against. */
export type VerifiedAgainst = Verified & { key: string | null }

/** Checks the whole log. Reads only. Throws when there is nothing to read. */
export async function verifyAudit({
  exportFile,
  databaseUrl,
  anchorFolder,
  publicKeyFile,
}: Verifying): Promise<VerifiedAgainst> {
  const { anchors, key } = await readAnchorFolder(anchorFolder, publicKeyFile)
  const verifying = startVerifying(anchors)
  if (exportFile !== undefined) {
    for await (const lines of linesOf(exportFile)) {
      for (const line of lines) {
        verifying.take(linkOfLine(line))
      }
    }
  } else if (databaseUrl !== undefined) {
    for await (const links of linksOfDatabase(databaseUrl)) {
      links.forEach((link) => verifying.take(link))
    }
  } else {
    throw new NothingNamed()
  }
  return { ...verifying.done(), key }
}
