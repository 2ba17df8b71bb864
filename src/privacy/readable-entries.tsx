import type { HtmlEscapedString } from 'hono/utils/html'
import type { Instant } from '../shared/calendar/index.js'
import type { Gathered } from './gather-person.store.js'
import { ExportFile } from './pages/export-file.page.js'
import type { Subject } from './subject.store.js'
import type { ZipEntry } from './zip.js'

/** What was gathered, about whom, by which organisation and when. */
export type ToPack = {
  subject: Pick<Subject, 'kind' | 'id' | 'name'>
  organisation: string
  madeAt: Instant
  gathered: Gathered
}

/** The same twice: one page to read, and JSON for another program (AVG 15 and 20). */
export async function readableEntries({
  subject: { kind, id, name },
  organisation,
  madeAt,
  gathered,
}: ToPack): Promise<ZipEntry[]> {
  const page = <ExportFile {...{ name, organisation, madeAt, gathered }} />
  const data = { format: 'naast-gegevens', version: 1, madeAt, organisation }
  const tables = Object.fromEntries(gathered.tables.map(({ table, rows }) => [table, rows]))
  const all = { ...data, about: { kind, id, name }, tables, looks: gathered.looks }
  return [
    { name: 'gegevens.html', content: Buffer.from(await drawn(page)) },
    { name: 'gegevens.json', content: Buffer.from(JSON.stringify(all, null, 2)) },
  ]
}

async function drawn(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return `<!doctype html>${await page}`
}
