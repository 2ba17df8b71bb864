import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { textOf, typedFrom, type Typed } from '../shared/forms/index.js'
import {
  download,
  form,
  NotThere,
  page,
  post,
  upload,
  type OpenRequest,
  type PageContent,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { writeCsv, readTable, type Table } from '../shared/tabular/index.js'
import { applyMapping } from './apply-mapping.js'
import { planFile, type FilePlan } from './import-file.js'
import { queueImport } from './import-job.js'
import { answerKey, type Answers } from './import-plan.js'
import {
  findChoices,
  findRun,
  findStanding,
  insertRun,
  latestRuns,
  saveChoices,
  type ImportRun,
  type RunOutcome,
} from './import-run.store.js'
import { importScreenMessages } from './import-screen.messages.js'
import { importFields } from './import-values.js'
import { importMessages } from './import.messages.js'
import { columnField, ImportMappingPage } from './pages/import-mapping.page.js'
import { answerField, ImportPreviewPage } from './pages/import-preview.page.js'
import { ImportProgressPage } from './pages/import-progress.page.js'
import { ImportResultPage } from './pages/import-result.page.js'
import { ImportsPage } from './pages/imports.page.js'
import {
  choicesOf,
  isSensitive,
  recogniseColumns,
  type ColumnChoices,
} from './recognise-columns.js'
import { isStalled, mayStart } from './running.js'
import { startRun } from './running-import.store.js'
import { withoutSensitive } from './stored-table.js'
import { tableSentence } from './table-sentence.js'

type OpenRun = ImportRun & { table: Table }
type FinishedRun = { run: ImportRun; outcome: RunOutcome }
type Previewed = { run: OpenRun; planned: FilePlan }

const current = 'organisation'

const sendFile = upload({
  path: routes.imports,
  access: coordinators,
  audit: { action: 'create', object: 'import' },
  load: async ({ tx }) => ({ runs: await latestRuns(tx) }),
  receive: async ({ name, bytes }, { locale }) => {
    if (bytes.byteLength === 0) {
      return refused(importScreenMessages(locale).fileMissing)
    }
    const table = await readTable(bytes)
    return table.ok
      ? ok({ fileName: name.slice(0, 200), table: withoutSensitive(table.value) })
      : refused(tableSentence(table.reason, locale))
  },
  save: async ({ tx, newId, now, actor }, { fileName, table }) => {
    const id = newId()
    const remembered = await findChoices(tx, table.columns)
    const choices = { ...choicesOf(recogniseColumns(table, remembered)), ...remembered }
    await insertRun(tx, { id, fileName, table, choices, accountId: actor.accountId }, now)
    return href(routes.importMapping, { import: id })
  },
  view: ({ runs }, error, request) => ({
    title: importScreenMessages(request.locale).title,
    current,
    content: (
      <ImportsPage runs={runs} error={error} commandId={request.newId()} request={request} />
    ),
  }),
})

const mapColumns = form({
  path: routes.importMapping,
  access: coordinators,
  audit: { action: 'update', object: 'import', of: ({ id }: OpenRun) => id },
  load: openRun,
  first: ({ table, choices }) =>
    typedFrom(
      Object.fromEntries(
        recogniseColumns(table, choices).map(({ target }, place) => [
          columnField(place),
          target.kind === 'field' ? target.field : 'leave-out',
        ]),
      ),
    ),
  parse: (typed, { table }) => ok(readChoices(typed, table)),
  decide: ({ table }, choices, { locale }) => {
    const rows = applyMapping(table, recogniseColumns(table, choices))
    return rows.ok
      ? ok(choices)
      : refused({ [columnField(0)]: importMessages(locale).mappingRefusals[rows.reason] })
  },
  save: async ({ tx, now }, choices, { id, table }) => {
    await saveChoices(tx, { run: id, columns: table.columns, choices }, now)
    return href(routes.importPreview, { import: id })
  },
  view: (run, formState, request) => ({
    title: importScreenMessages(request.locale).mappingTitle,
    current,
    content: (
      <ImportMappingPage
        run={run}
        mapping={recogniseColumns(run.table, run.choices)}
        form={formState}
        request={request}
      />
    ),
  }),
})

const preview = page({
  path: routes.importPreview,
  access: coordinators,
  audit: { action: 'read', object: 'import', of: ({ run }: Previewed) => run.id },
  load: async (request: OpenRequest) => {
    const run = await openRun(request)
    const planned = run && (await planFile(request.tx, run, request.today))
    return run !== undefined && planned?.ok === true ? { run, planned: planned.value } : undefined
  },
  view: ({ run, planned }, request) => ({
    title: importScreenMessages(request.locale).previewTitle,
    current,
    content: <ImportPreviewPage run={run} planned={planned} request={request} />,
  }),
})

const runImport = post({
  path: routes.importRun,
  access: coordinators,
  audit: { action: 'update', object: 'import', of: (_, request) => request.id('import') },
  act: async (request, typed) => {
    const { tx, now, actor } = request
    const run = await findRun(tx, request.id('import'), { forUpdate: true })
    if (run === undefined) {
      throw new NotThere('import')
    }
    const { id, table } = run
    if (table !== null && mayStart(run, now)) {
      // A silent run begins again with the answers it has.
      const answers = run.status === 'running' ? undefined : answersIn(typed, table)
      await startRun(tx, { id, answers, accountId: actor.accountId }, now)
      await queueImport(tx, { organisation: actor.organisationId, run: id })
    }
    return href(routes.importResult, { import: id })
  },
})

const secondsBetweenLooks = 2

const showResult = page({
  path: routes.importResult,
  access: coordinators,
  audit: {
    action: 'read',
    object: 'import',
    of: ({ id }: ImportRun) => id,
    once: ({ outcome }) => outcome === null,
  },
  load: async (request) => {
    const run = await findStanding(request.tx, request.id('import'))
    return run?.status === 'open' ? undefined : run
  },
  view: (run, request) => {
    const { outcome } = run
    const { locale } = request
    return outcome === null
      ? atWork(run, request)
      : {
          title: importScreenMessages(locale).resultTitle,
          current,
          content: <ImportResultPage run={run} outcome={outcome} locale={locale} />,
        }
  },
})

/** Looks again by itself as long as there is something to wait for. */
function atWork(run: ImportRun, request: ViewRequest): PageContent {
  const words = importScreenMessages(request.locale)
  const isWaiting = run.status === 'running' && !isStalled(run, request.now)
  return {
    title: isWaiting ? words.runningTitle : words.stoppedTitle,
    current,
    content: <ImportProgressPage run={run} isWaiting={isWaiting} request={request} />,
    ...(isWaiting && { refreshSeconds: secondsBetweenLooks }),
  }
}

const failures = download({
  path: routes.importFailures,
  access: coordinators,
  fresh: true,
  audit: { action: 'export', object: 'import', of: ({ run }: FinishedRun) => run.id },
  load: finishedRun,
  file: ({ outcome: { failedRows } }) => ({
    fileName: 'afgekeurd.csv',
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(failedRows.columns, failedRows.rows),
  }),
})

async function openRun(request: OpenRequest): Promise<OpenRun | undefined> {
  const run = await findRun(request.tx, request.id('import'))
  const isWaiting = run?.status === 'open' || run?.status === 'stopped'
  return !isWaiting || run.table === null ? undefined : { ...run, table: run.table }
}

async function finishedRun(request: OpenRequest): Promise<FinishedRun | undefined> {
  const run = await findStanding(request.tx, request.id('import'))
  return run === undefined || run.outcome === null ? undefined : { run, outcome: run.outcome }
}

function readChoices(typed: Typed, table: Table): ColumnChoices {
  const asked = recogniseColumns(table).flatMap(({ column, target }, place) => {
    const chosen = textOf(typed, columnField(place))
    const field = importFields.find((each) => each === chosen)
    return isSensitive(target) ? [] : [[column, field ?? 'leave-out'] as const]
  })
  return Object.fromEntries(asked)
}

function answersIn(typed: Typed, table: Table): Answers {
  const given = table.rows.flatMap(({ number: row }) =>
    (['mentorship', 'client', 'mentor'] as const).flatMap((about) => {
      const answer = textOf(typed, answerField({ row, about }))
      return answer === '' ? [] : [[answerKey({ row, about }), answer] as const]
    }),
  )
  return new Map(given)
}

/** The routes of imports. */
export const importRoutes: readonly Route[] = [
  ...sendFile,
  ...mapColumns,
  preview,
  runImport,
  showResult,
  failures,
]
