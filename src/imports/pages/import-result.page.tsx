import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Alert, ButtonLink, ButtonRow, PageHeading } from '../../shared/ui/index.js'
import type { ImportRun, RunOutcome } from '../import-run.store.js'
import { importScreenMessages } from '../import-screen.messages.js'
import { OutcomeFigures, OutcomeNotes } from './import-parts.js'

type ResultProps = { run: ImportRun; outcome: RunOutcome; locale: Locale }

/** Shows what came of a file, and gives the refused rows back to be mended. */
export function ImportResultPage({ run, outcome, locale }: ResultProps) {
  const words = importScreenMessages(locale)
  return (
    <>
      <PageHeading
        title={words.resultTitle}
        lead={run.fileName}
        back={{ href: href(routes.imports), label: words.back }}
      />
      <OutcomeFigures outcome={outcome} locale={locale} />
      {outcome.failed.length > 0 && (
        <Alert tone="warning">
          <p>{words.downloadHint}</p>
          <ButtonRow>
            <ButtonLink
              href={href(routes.importFailures, { import: run.id })}
              variant="secondary"
              download
            >
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </Alert>
      )}
      <OutcomeNotes outcome={outcome} locale={locale} />
    </>
  )
}
