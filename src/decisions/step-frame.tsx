import type { Child } from 'hono/jsx'
import { href, routes } from '../routes.js'
import { formatDate, formatInstant } from '../shared/calendar/index.js'
import { choicesOf, textOf, type Typed } from '../shared/forms/index.js'
import type { FormState, ViewRequest } from '../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonRow,
  ConflictNotes,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  formErrors,
} from '../shared/ui/index.js'
import type { Decision } from './decision.js'
import type { OpenedDecision } from './decision-access.js'
import { stepsFor, stepsForLater, type Gap, type GuardAnswer } from './guard/index.js'
import { guardLine } from './guard-line.js'
import { stepRoutes, type Step } from './path.js'
import { pathMessages } from './path.messages.js'
import { StepList } from './step-list.js'

type OnAPage = OpenedDecision & { answer: GuardAnswer; gaps: readonly Gap[] }

/** What a compared field is called; of a choice also what each answer is in words. */
export type ComparedLabel =
  string | { readonly label: string; readonly answers: Readonly<Record<string, string>> }

type Compared = { theirs: Typed; labels: Readonly<Record<string, ComparedLabel>> }

type FrameProps = {
  step: Step
  opened: OnAPage
  form: FormState
  request: ViewRequest
  compared: Compared
  /** What stands above the form, with buttons of its own. */
  above?: Child
  /** The words of a single button, in place of the two ways on. */
  submit?: string | undefined
  /** There is nothing to fill in: what is shown stands without a form. */
  isOnlyRead?: boolean | undefined
  /** Something else on the page comes before going on. */
  isSecond?: boolean | undefined
  children?: Child
}

/** A page of the path with one form: its question, where one is, who decides, and the two ways on. */
export function StepFrame(props: FrameProps) {
  const { step, opened, form, request, compared, above, isOnlyRead, children } = props
  return (
    <StepPage step={step} opened={opened} request={request}>
      <Notices opened={opened} form={form} request={request} compared={compared} />
      {above}
      {isOnlyRead === true ? children : <StepSheet {...props} />}
    </StepPage>
  )
}

function StepSheet(props: FrameProps) {
  const { step, opened, form, request, submit, isSecond, children } = props
  const { decision } = opened
  const { locale } = request
  const words = pathMessages(locale)
  const draftKey = `decision-${step}-${decision.id}`
  return (
    <Form
      id={`decision-${step}`}
      action={href(stepRoutes[step], { client: decision.clientId, decision: decision.id })}
      commandId={form.commandId}
      version={versionShown(form, decision)}
      draftKey={draftKey}
      draftUrl={href(routes.drafts, { key: draftKey })}
      locale={locale}
    >
      {children}
      <ButtonRow>
        <Button variant={isSecond === true ? 'secondary' : 'primary'}>
          {submit ?? words.goOn}
        </Button>
        {submit === undefined && (
          <Button variant="quiet" name="verder" value="stop">
            {words.stopHere}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}

type PageProps = Pick<FrameProps, 'step' | 'opened' | 'request' | 'children'>

/** A page of the path: for pages with a form of their own, or without one. */
export function StepPage({ step, opened, request, children }: PageProps) {
  const { decision, client, answer, gaps } = opened
  const words = pathMessages(request.locale)
  const path = stepsFor(decision, answer.authority)
  const place = { client: client.id, decision: decision.id }
  const list = (
    <StepList
      step={step}
      decision={decision}
      path={path}
      gaps={gaps}
      statements={answer.statements}
      request={request}
    />
  )
  return (
    <>
      <PageHeading
        title={words.steps[step](client.givenName)}
        lead={path.includes(step) ? words.place(path.indexOf(step) + 1, path.length) : undefined}
        back={{ href: href(routes.decision, place), label: words.back }}
      />
      <p class="n-guard">
        <strong>{decision.question}</strong>
        {step !== 'authority' && (
          <span>{guardLine(answer.authority, client.givenName, request.locale)}</span>
        )}
      </p>
      {decision.completeBy !== null && isToldOfUrgency(step, decision) && (
        <Alert tone="warning">
          {words.urgentUntil(formatDate(decision.completeBy, request.locale))}
        </Alert>
      )}
      <div class="n-path">
        <div class="n-path-list">
          <Details summary={words.pathFold(path.length)}>{list}</Details>
        </div>
        <div class="n-path-page">{children}</div>
      </div>
    </>
  )
}

/** Where being urgent changes what to do: at the beginning, where the rest may wait, and where it is closed. */
function isToldOfUrgency(step: Step, decision: Decision): boolean {
  return decision.isUrgent && ['asked', stepsForLater(decision)[0], 'closing'].includes(step)
}

/** A form drawn again keeps the version it was shown with, until the reader has seen the other one. */
function versionShown({ typed, isStale }: FormState, { version }: Pick<Decision, 'version'>) {
  const shown = textOf(typed, 'version')
  return isStale === true || shown === '' ? version : shown
}

type NoticeProps = Pick<FrameProps, 'opened' | 'form' | 'request' | 'compared'>

function Notices({ opened, form, request, compared }: NoticeProps) {
  const { locale } = request
  const words = pathMessages(locale)
  return (
    <>
      <ErrorSummary
        title={words.errors.summary}
        errors={formErrors(form, namesOf(compared.labels))}
      />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
      {form.isStale === true && (
        <ConflictNotes
          title={words.errors.stale}
          by={words.somebody}
          at={formatInstant(opened.decision.changedAt, locale)}
          fields={Object.entries(compared.labels).map(([name, label]) => ({
            label: typeof label === 'string' ? label : label.label,
            mine: shownValue(form.typed, name, label),
            theirs: shownValue(compared.theirs, name, label),
          }))}
          locale={locale}
        />
      )}
    </>
  )
}

function namesOf(labels: Compared['labels']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [
      field,
      typeof label === 'string' ? label : label.label,
    ]),
  )
}

function shownValue(typed: Typed, field: string, label: ComparedLabel): string {
  const date = ['day', 'month', 'year'].map((part) => textOf(typed, `${field}-${part}`))
  const answers = typeof label === 'string' ? {} : label.answers
  const chosen = choicesOf(typed, field).map((value) => answers[value] ?? value)
  return date.some(Boolean) ? date.join('-') : chosen.join(', ').trim()
}
