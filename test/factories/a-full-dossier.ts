import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { newId, now } from '../test-office.js'
import { asLoader } from './canaries.js'

/** A dossier with at least one row in every table that can belong to a client. */
export type FullDossier = {
  organisation: string
  clientId: string
  /** Another client, met in the same contact; nothing of his may go. */
  otherId: string
  coordinators: readonly [string, string]
  requestId: string
}

/** Fills every table that can hold something about a client, as a restore would: past all rules of the office. */
export async function aFullDossier(adminUrl: string): Promise<FullDossier> {
  const sql = await readFile(new URL('a-full-dossier.sql', import.meta.url), 'utf8')
  const named = new Map<string, string>([['now', now]])
  const idOf = (name: string) => {
    const id = (name === 'new' ? undefined : named.get(name)) ?? newId()
    named.set(name, id)
    return id
  }
  // Not the two colons of a cast.
  const text = sql.replace(/(?<!:):([a-z]+\d?)/g, (_, name: string) => `'${idOf(name)}'`)
  await asLoader(adminUrl, (client: Client) => client.query(text))
  return {
    organisation: idOf('org'),
    clientId: idOf('client'),
    otherId: idOf('other'),
    coordinators: [idOf('one'), idOf('two')],
    requestId: idOf('request'),
  }
}
