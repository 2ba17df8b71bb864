import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { textOf } from '../../shared/forms/index.js'
import { Alert, Button, ButtonRow, Form, PageHeading, Select } from '../../shared/ui/index.js'
import type { ImportRun } from '../import-run.store.js'
import { importScreenMessages } from '../import-screen.messages.js'
import { importFields } from '../import-values.js'
import { importMessages } from '../import.messages.js'
import { isSensitive, type ColumnMapping } from '../recognise-columns.js'

type MappingProps = {
  run: ImportRun
  mapping: ColumnMapping
  form: FormState
  request: ViewRequest
}

/** The name of the question about a column; columns have numbers, for a header can hold anything. */
export function columnField(place: number): string {
  return `column-${place + 1}`
}

/** Asks column by column what it is about; what may not be kept is not asked. */
export function ImportMappingPage({ run, mapping, form, request: { locale } }: MappingProps) {
  const words = importScreenMessages(locale)
  const { fields, leftOut, readAsWindows1252 } = importMessages(locale)
  const options = [
    { value: 'leave-out', label: words.leaveOut },
    ...importFields.map((field) => ({ value: field, label: fields[field] })),
  ]
  const [problem] = Object.values(form.errors)
  return (
    <>
      <PageHeading
        title={words.mappingTitle}
        lead={words.mappingLead}
        back={{ href: href(routes.imports), label: words.back }}
      />
      {problem !== undefined && <Alert tone="error">{problem}</Alert>}
      {isGuessed(run) && <Alert tone="info">{readAsWindows1252}</Alert>}
      <Form
        id="mapping"
        action={href(routes.importMapping, { import: run.id })}
        commandId={form.commandId}
        locale={locale}
      >
        {mapping.map(({ column, target }, place) =>
          isSensitive(target) ? (
            <p>
              <strong>{column}</strong>: {target.kind === 'left-out' && leftOut[target.reason]}
            </p>
          ) : (
            <Select
              name={columnField(place)}
              label={column}
              hint={words.example(exampleOf(run, place))}
              options={options}
              value={textOf(form.typed, columnField(place))}
              placeholder={false}
              locale={locale}
            />
          ),
        )}
        <ButtonRow>
          <Button>{words.toPreview}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function exampleOf({ table }: ImportRun, place: number): string {
  const cells = table?.rows.map(({ cells: row }) => row[place] ?? '') ?? []
  return cells.find((cell) => cell !== '')?.slice(0, 60) ?? '–'
}

/** Whether the letters of the file had to be guessed. */
function isGuessed({ table }: ImportRun): boolean {
  return table?.origin.kind === 'csv' && table.origin.encoding === 'windows-1252'
}
