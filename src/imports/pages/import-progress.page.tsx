import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  PageHeading,
  ProgressBar,
} from '../../shared/ui/index.js'
import type { ImportRun } from '../import-run.store.js'
import { importScreenMessages } from '../import-screen.messages.js'

type ProgressProps = { run: ImportRun; isWaiting: boolean; request: ViewRequest }

/** How far an import is; or, when it stopped or fell silent, that nothing changed and how to go on. */
export function ImportProgressPage({ run, isWaiting, request }: ProgressProps) {
  const words = importScreenMessages(request.locale)
  return (
    <>
      <PageHeading
        title={isWaiting ? words.runningTitle : words.stoppedTitle}
        lead={run.fileName}
        back={{ href: href(routes.imports), label: words.back }}
      />
      {isWaiting ? <Progress run={run} request={request} /> : <Again run={run} request={request} />}
    </>
  )
}

type PartProps = Omit<ProgressProps, 'isWaiting'>

function Progress({ run: { rowsDone, rowCount }, request: { locale } }: PartProps) {
  const words = importScreenMessages(locale)
  return (
    <>
      <ProgressBar value={rowsDone} max={rowCount} label={words.progress(rowsDone, rowCount)} />
      <p>{words.mayLeave}</p>
    </>
  )
}

/** A stopped import begins again at its preview; a silent one goes on with the answers it has. */
function Again({ run, request: { locale, newId } }: PartProps) {
  const words = importScreenMessages(locale)
  const address = { import: run.id }
  return run.status === 'stopped' ? (
    <>
      <Alert tone="error">
        {run.stoppedBecause === 'frozen' ? words.stoppedFrozen : words.stoppedText}
      </Alert>
      <ButtonRow>
        <ButtonLink href={href(routes.importPreview, address)} variant="primary">
          {words.toPreview}
        </ButtonLink>
      </ButtonRow>
    </>
  ) : (
    <>
      <Alert tone="warning">{words.silentText}</Alert>
      <Form id="again" action={href(routes.importRun, address)} commandId={newId()} locale={locale}>
        <ButtonRow>
          <Button>{words.again}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
