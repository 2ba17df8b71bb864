import { KeyDestroyed, personKeyFor, type PersonKey } from '../keys/index.js'
import { NotThere, type OpenRequest } from '../shared/http/index.js'
import type { ClamdAddress } from '../shared/malware/index.js'

/** What documents need from outside: the secret of the installation, and who looks for malware, if anybody. */
export type DocumentDeps = { secret: string; clamd?: ClamdAddress | undefined }

/** What a file needs before it comes in: the id it will have, and the key of its client. */
export type Readied = { fileId: string; person: PersonKey }

/** Readies a dossier for a file. Of a client who was erased nothing is there any more. */
export async function readyFor(
  { tx, newId, now }: Pick<OpenRequest, 'tx' | 'newId' | 'now'>,
  { secret }: Pick<DocumentDeps, 'secret'>,
  clientId: string,
): Promise<Readied> {
  try {
    return { fileId: newId(), person: await personKeyFor(tx, { secret, newId, now }, clientId) }
  } catch (error) {
    throw error instanceof KeyDestroyed ? new NotThere('erased') : error
  }
}
