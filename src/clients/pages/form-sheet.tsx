import type { Child } from 'hono/jsx'
import type { ToldFact } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { choicesOf, textOf, type Typed } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ConflictNotes,
  ErrorSummary,
  Form,
  PageHeading,
  formErrors,
  type ComparedField,
} from '../../shared/ui/index.js'
import { clientMessages } from '../clients.messages.js'

/** What stands saved now, to show beside what was typed; `words` translates the value of a choice. */
export type Saved = {
  version: number | string
  typed: Typed
  labels: Readonly<Record<string, string>>
  words?: Readonly<Record<string, string>>
  lastFact: ToldFact | undefined
}

type Props = {
  id: string
  title: string
  lead?: string | undefined
  back: { href: string; label: string }
  save: string
  form: FormState
  request: ViewRequest
  action: string
  saved?: Saved | undefined
  draftKey?: string | undefined
  /** What stands beneath the form. */
  after?: Child
  children?: Child
}

/** A page with one form: heading, what must be mended, both versions when a colleague was first. */
export function FormSheet(props: Props) {
  const { id, title, lead, back, save, form, request, action, saved, draftKey } = props
  return (
    <>
      <PageHeading title={title} lead={lead} back={back} />
      <Notices form={form} request={request} saved={saved} />
      <Form
        id={id}
        action={action}
        commandId={form.commandId}
        version={saved === undefined ? undefined : versionShown(form, saved)}
        draftKey={draftKey}
        draftUrl={draftKey === undefined ? undefined : href(routes.drafts, { key: draftKey })}
        locale={request.locale}
      >
        {props.children}
        <Button variant="primary">{save}</Button>
      </Form>
      {props.after}
    </>
  )
}

/** A form drawn again keeps the version it was shown with, until the reader has seen the other one. */
function versionShown({ typed, isStale }: FormState, { version }: Saved): number | string {
  const shown = textOf(typed, 'version')
  return isStale === true || shown === '' ? version : shown
}

function Notices({ form, request, saved }: Pick<Props, 'form' | 'request' | 'saved'>) {
  const words = clientMessages(request.locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && saved !== undefined && (
        <ConflictNotes
          title={words.conflict}
          fields={comparedFields(form.typed, saved)}
          by={saved.lastFact?.byName ?? ''}
          at={saved.lastFact === undefined ? '' : formatInstant(saved.lastFact.at, request.locale)}
          locale={request.locale}
        />
      )}
    </>
  )
}

function comparedFields(typed: Typed, { typed: theirs, labels, words = {} }: Saved) {
  return Object.entries(labels).map(([field, label]): ComparedField => {
    const shown = (version: Typed) => {
      const value = shownValue(version, field)
      return words[value] ?? value
    }
    return { label, mine: shown(typed), theirs: shown(theirs) }
  })
}

function shownValue(typed: Typed, field: string): string {
  const date = ['day', 'month', 'year'].map((part) => textOf(typed, `${field}-${part}`))
  return date.some(Boolean) ? date.join('-') : choicesOf(typed, field).join(', ').trim()
}
