import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import {
  Button,
  ButtonRow,
  Card,
  DataTable,
  ErrorSummary,
  FileField,
  Form,
  PageHeading,
} from '../../shared/ui/index.js'
import type { ImportRun } from '../import-run.store.js'
import { importScreenMessages } from '../import-screen.messages.js'

type ImportsProps = {
  runs: readonly ImportRun[]
  error: string | undefined
  commandId: string
  request: ViewRequest
}

/** Asks for a file, and lists what was sent before. */
export function ImportsPage({ runs, error, commandId, request }: ImportsProps) {
  const { locale } = request
  const words = importScreenMessages(locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="imports" />
      {error !== undefined && (
        <ErrorSummary title={words.unusable} errors={[{ field: 'file', message: error }]} />
      )}
      <Form id="upload" action={href(routes.imports)} commandId={commandId} locale={locale} upload>
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={error}
          accept=".csv,.xlsx,.txt"
          locale={locale}
        />
        <ButtonRow>
          <Button>{words.send}</Button>
        </ButtonRow>
      </Form>
      <Card title={words.earlier}>
        {runs.length === 0 ? <p>{words.none}</p> : <Runs runs={runs} locale={locale} />}
      </Card>
    </>
  )
}

function Runs({ runs, locale }: Pick<ImportsProps, 'runs'> & { locale: Locale }) {
  const words = importScreenMessages(locale)
  return (
    <DataTable
      caption={words.earlier}
      captionHidden
      rowHeader="name"
      columns={[
        { key: 'name', label: words.name },
        { key: 'when', label: words.when },
        { key: 'rows', label: words.rows, numeric: true },
        { key: 'state', label: words.state },
      ]}
      rows={runs.map(({ id, fileName, createdAt, rowCount, status }) => ({
        key: id,
        href: href(status === 'open' ? routes.importPreview : routes.importResult, { import: id }),
        cells: {
          name: fileName,
          when: formatInstant(createdAt, locale),
          rows: rowCount,
          state: words.states[status],
        },
      }))}
    />
  )
}
