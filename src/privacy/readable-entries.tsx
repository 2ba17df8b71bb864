import type { HtmlEscapedString } from 'hono/utils/html'
import type { Instant } from '../shared/calendar/index.js'
import type { Gathered } from './gather-person.store.js'
import { ExportFile } from './pages/export-file.page.js'
import { noteDecisionMessages } from './notes/notes.messages.js'
import type { NotesToGive } from './notes/notes-to-give.js'
import type { Subject } from './subject.store.js'
import type { ZipEntry } from './zip.js'

/** What was gathered, about whom, by which organisation and when. */
export type ToPack = {
  subject: Pick<Subject, 'kind' | 'id' | 'name'>
  organisation: string
  madeAt: Instant
  gathered: Gathered
  /** What of the sealed notes is given; undefined when they were not asked for. */
  notes?: NotesToGive | undefined
}

/** The same twice: one page to read, and JSON for another program (AVG 15 and 20). */
export async function readableEntries({
  subject: { kind, id, name },
  organisation,
  madeAt,
  gathered: all,
  notes,
}: ToPack): Promise<ZipEntry[]> {
  const { about, withheld } = noteDecisionMessages('nl').file
  const given = notes?.given ?? []
  const part = given.length === 0 ? [] : [{ table: 'sealed_note', about, rows: given }]
  const gathered = { ...all, tables: [...all.tables, ...part] }
  const remarks = notes?.isWithheld === true ? [withheld] : []
  const page = <ExportFile {...{ name, organisation, madeAt, gathered, remarks }} />
  const data = { format: 'naast-gegevens', version: 1, madeAt, organisation }
  const tables = Object.fromEntries(gathered.tables.map(({ table, rows }) => [table, rows]))
  const told = { ...data, about: { kind, id, name }, remarks, tables, looks: gathered.looks }
  return [
    { name: 'gegevens.html', content: Buffer.from(await drawn(page)) },
    { name: 'gegevens.json', content: Buffer.from(JSON.stringify(told, null, 2)) },
  ]
}

async function drawn(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return `<!doctype html>${await page}`
}
