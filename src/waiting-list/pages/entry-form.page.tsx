import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, ButtonRow, Form, PageHeading } from '../../shared/ui/index.js'
import type { WaitingEntry } from '../waiting-entry.js'
import { FormNotices } from './form-notices.js'

type Props = {
  entry: WaitingEntry
  title: string
  lead?: string | undefined
  action: string
  save: string
  draftKey: string
  form: FormState
  request: ViewRequest
  children?: Child
}

/** A small form about somebody who waits, with the way back to his page. */
export function EntryFormPage(props: Props) {
  const { entry, title, lead, action, save, form, request, children } = props
  const back = {
    href: href(routes.waitingEntry, { entry: entry.id }),
    label: entry.clientName,
  }
  return (
    <>
      <PageHeading title={title} lead={lead} back={back} />
      <FormNotices form={form} request={request} />
      <Form
        id="waiting"
        action={action}
        commandId={form.commandId}
        version={entry.version}
        draftKey={props.draftKey}
        draftUrl={href(routes.drafts, { key: props.draftKey })}
        locale={request.locale}
      >
        {children}
        <ButtonRow>
          <Button>{save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
