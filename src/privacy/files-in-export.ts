import { filesOfClient } from '../documents/index.js'
import type { Database } from '../shared/database/index.js'
import type { ZipEntry } from './zip.js'

type Asked = { organisation: string; clientId: string; secret: string }

/** More than this is not packed into one file; it is handed over apart. */
const mostBytes = 150 * 1024 * 1024

const notAll = 'Deze bestanden zijn te groot voor dit pakket. Vraag ze apart op:\n'

/**
 * The documents of a client as they were sent, for the file with everything about him. When they are too
 * large together, the rest is named in a list of what must be asked for.
 */
export async function documentEntries(database: Database, asked: Asked): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = []
  const left: string[] = []
  let size = 0
  for await (const { name, bytes } of filesOfClient(database, asked)) {
    if (size + bytes.length > mostBytes) {
      left.push(name)
    } else {
      entries.push({ name: `documenten/${name}`, content: bytes })
      size += bytes.length
    }
  }
  const list = { name: 'documenten/niet-alles.txt', content: Buffer.from(notAll + left.join('\n')) }
  return left.length === 0 ? entries : [...entries, list]
}
