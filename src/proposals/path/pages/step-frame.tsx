import type { Child } from 'hono/jsx'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { Alert, ErrorSummary, Form, PageHeading, formErrors } from '../../../shared/ui/index.js'
import type { OpenedProposal } from '../proposal-access.js'
import { proposalMessages } from '../proposal.messages.js'
import { stepMessages } from '../step.messages.js'

/** What every form of a proposal is drawn from. */
export type StepProps = { opened: OpenedProposal; form: FormState; request: ViewRequest }

type Props = StepProps & {
  id: string
  action: string
  title: string
  lead: string
  children?: Child
}

/** A form of a proposal: its heading, the way back, what must be mended, and the fields. */
export function StepFrame({ opened, form, request, id, action, title, lead, children }: Props) {
  const { locale } = request
  const back = {
    href: href(routes.proposal, { proposal: opened.proposal.id }),
    label: proposalMessages(locale).backTo,
  }
  return (
    <>
      <PageHeading title={title} lead={lead} back={back} />
      <StepNotices form={form} request={request} />
      <Form
        id={id}
        action={action}
        commandId={form.commandId}
        version={opened.version}
        locale={locale}
      >
        {children}
      </Form>
    </>
  )
}

/** What must be mended above a form, or that somebody else was first. */
export function StepNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const words = stepMessages(request.locale).errors
  return (
    <>
      <ErrorSummary title={words.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && <Alert tone="warning">{words.stale}</Alert>}
    </>
  )
}
