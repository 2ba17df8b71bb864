import {
  applyMapping,
  mentorshipValuesOf,
  planImport,
  recogniseColumns,
  withoutQuestions,
  type Answers,
  type Existing,
  type ImportPlan,
} from '../../src/imports/index.js'
import { readTable, type Table } from '../../src/shared/tabular/index.js'

type Circumstances = {
  readonly existing?: Existing
  readonly answers?: Answers
  readonly noQuestions?: boolean
}

const emptyOffice: Existing = { clients: [], mentors: [], mentorships: [] }

/** What importing this CSV text would do, in an empty office unless told otherwise. */
export async function planOf(
  csv: string,
  { existing = emptyOffice, answers = new Map(), noQuestions = false }: Circumstances = {},
): Promise<ImportPlan> {
  const table = await tableOf(csv)
  const mapping = recogniseColumns(table)
  const rows = applyMapping(table, mapping)
  if (!rows.ok) {
    throw new Error(rows.reason)
  }
  const plan = planImport({ rows: rows.value, mapping, existing, answers })
  return noQuestions ? withoutQuestions(plan, mapping) : plan
}

/** An office in which this CSV text has been imported; 'client-2' is the client of row 2. */
export async function anOffice(csv: string): Promise<Existing> {
  const plan = await planOf(csv)
  return {
    clients: plan.newClients.map(({ key, values }) => ({ id: savedId(key), values })),
    mentors: plan.newMentors.map(({ key, values }) => ({ id: savedId(key), values })),
    mentorships: plan.create.map(({ row, client, mentor, values }) => ({
      id: `mentorship-${row}`,
      clientId: savedId(client.id),
      mentorId: savedId(mentor.id),
      values: mentorshipValuesOf(values),
    })),
  }
}

function savedId(key: string): string {
  return key.replace('new-', '')
}

/** The table in this CSV text. */
export async function tableOf(csv: string): Promise<Table> {
  const table = await readTable(new TextEncoder().encode(csv))
  if (!table.ok) {
    throw new Error(table.reason.kind)
  }
  return table.value
}
