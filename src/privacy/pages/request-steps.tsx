import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  PostForm,
  VisuallyHidden,
} from '../../shared/ui/index.js'
import type { PrivacyExport } from '../export.store.js'
import type { LoadedRequest } from '../load-request.js'
import { requestSteps, type RequestStep } from '../privacy-request.js'
import { noteDecisionMessages } from '../notes/notes.messages.js'
import { privacyMessages } from '../privacy.messages.js'

type Props = {
  shown: LoadedRequest & { made: PrivacyExport | undefined; notesDecided: boolean }
  request: ViewRequest
}
type StepProps = Props & { step: RequestStep }

/** What to do for this kind of request, in order, each with its button. */
export function RequestSteps({ shown, request }: Props) {
  const words = privacyMessages(request.locale).steps
  const steps: readonly RequestStep[] = requestSteps[shown.request.kind]
  return (
    <Card title={words.title}>
      <ol class="n-entries">
        {steps.map((step) => (
          <li>
            <Step shown={shown} request={request} step={step} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Step({ shown, request: view, step }: StepProps) {
  const words = privacyMessages(view.locale).steps
  const doneAt = shown.done.get(step)
  const isOpen = shown.request.status === 'open'
  return (
    <div class="n-entry-text">
      <p class="n-entry-title">
        {words.names[step]}
        {doneAt !== undefined && (
          <Badge tone="calm">{words.done(formatInstant(doneAt, view.locale, 'short'))}</Badge>
        )}
      </p>
      <p class="n-entry-meta">{words.hints[step]}</p>
      <StepHint shown={shown} request={view} step={step} />
      <ButtonRow>
        {isOpen && <StepAction shown={shown} request={view} step={step} />}
        {doneAt === undefined && isOpen && step !== 'export' && (
          <PostForm action={href(routes.privacyRequestStep, { request: shown.request.id })}>
            <Button variant="quiet" name="step" value={step}>
              {words.mark}
              <VisuallyHidden>: {words.names[step]}</VisuallyHidden>
            </Button>
          </PostForm>
        )}
      </ButtonRow>
    </div>
  )
}

/** What to know about the sealed notes before the file is made. */
function StepHint({ shown, request: { locale }, step }: StepProps) {
  if (shown.subject?.kind !== 'client' || shown.request.kind !== 'access') {
    return null
  }
  const words = noteDecisionMessages(locale).step
  if (step === 'notes') {
    return <p class="n-hint">{shown.notesDecided ? words.complete : words.waits}</p>
  }
  return step === 'export' ? (
    <p class="n-hint">{privacyMessages(locale).show.exports.sealed}</p>
  ) : null
}

function StepAction(props: StepProps) {
  const { shown, request: view, step } = props
  const { show } = privacyMessages(view.locale)
  const { id } = shown.request
  const clientId = shown.subject?.clientId ?? null
  if (step === 'export') {
    return <ExportPart {...props} />
  }
  const action = {
    confirm: {
      to: href(routes.privacyLetter, { request: id, letter: 'ontvangst' }),
      label: show.letter.ontvangst,
    },
    freeze:
      clientId === null
        ? undefined
        : {
            to: href(routes.restrictDossier, { client: clientId }, { verzoek: id }),
            label: show.freeze,
          },
    notes:
      clientId === null
        ? undefined
        : {
            to: href(routes.noteDecisions, { client: clientId }),
            label: noteDecisionMessages(view.locale).step.go,
          },
    propose: { to: href(routes.proposeErasure, { request: id }), label: show.erase },
  }[step as string]
  return action === undefined ? null : (
    <ButtonLink href={action.to} variant="secondary">
      {action.label}
    </ButtonLink>
  )
}

function ExportPart({ shown: { request, made }, request: { locale, now } }: StepProps) {
  const words = privacyMessages(locale).show
  const isReady = made?.status === 'ready' && made.expiresAt > now
  const make = (
    <PostForm action={href(routes.makePrivacyExport, { request: request.id })}>
      <Button variant="secondary">{words.makeExport}</Button>
    </PostForm>
  )
  if (made === undefined) {
    return make
  }
  return (
    <>
      <p>{stateOf(made, locale)}</p>
      {isReady && (
        <PostForm
          action={href(routes.fetchPrivacyExport, { request: request.id, export: made.id })}
        >
          <Button>{words.exports.fetch}</Button>
        </PostForm>
      )}
      {made.status !== 'waiting' && !isReady && make}
    </>
  )
}

function stateOf({ status, expiresAt, fetchedAt }: PrivacyExport, locale: ViewRequest['locale']) {
  const words = privacyMessages(locale).show.exports
  if (status === 'ready') {
    return words.ready(formatInstant(expiresAt, locale, 'short'))
  }
  return status === 'fetched' && fetchedAt !== null
    ? words.fetched(formatInstant(fetchedAt, locale, 'short'))
    : words[status === 'fetched' ? 'expired' : status]
}
