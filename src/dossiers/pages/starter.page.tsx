import type { Client } from '../../clients/index.js'
import { fullName } from '../../shared/names/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  PageHeading,
  ProgressBar,
  Stack,
  SummaryList,
  VisuallyHidden,
} from '../../shared/ui/index.js'
import {
  starterPartNames,
  starterParts,
  type KeptAnswer,
  type StarterPart,
  type StarterProgress,
  type StarterQuestion,
} from '../starter.js'
import { starterMessages } from '../starter.messages.js'

type Props = { client: Client; progress: StarterProgress; request: ViewRequest }

/** The starter conversation as a whole: three talks, what was answered, and the way on. */
export function StarterPage({ client, progress, request }: Props) {
  const { locale } = request
  const words = starterMessages(locale)
  const { answered, total } = progress
  return (
    <>
      <PageHeading
        title={words.title(client.givenName)}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: fullName(client) }}
      />
      <ProgressBar value={answered} max={total} label={words.progress(answered, total)} />
      <Stack>
        {starterPartNames.map((part) => (
          <PartCard part={part} client={client} progress={progress} request={request} />
        ))}
      </Stack>
    </>
  )
}

function PartCard({ part, client, progress, request }: Props & { part: StarterPart }) {
  const { locale } = request
  const words = starterMessages(locale)
  const { answered, total } = progress.parts[part]
  const questions: readonly StarterQuestion[] = starterParts[part]
  const place = { client: client.id, part }
  return (
    <Card title={words.parts[part]}>
      <p class="n-soft">{words.progress(answered, total)}</p>
      {answered > 0 && (
        <SummaryList
          rows={questions.map((question) => ({
            term: words.questions[question].label,
            detail: <Answer kept={progress.newest.get(question)} request={request} />,
          }))}
        />
      )}
      <ButtonLink
        href={href(routes.starterPart, place)}
        variant={answered === total ? 'quiet' : 'secondary'}
        icon="pen"
      >
        {words.open}
        <VisuallyHidden>: {words.parts[part]}</VisuallyHidden>
      </ButtonLink>
    </Card>
  )
}

function Answer({ kept, request }: { kept: KeptAnswer | undefined; request: ViewRequest }) {
  const { locale } = request
  const words = starterMessages(locale)
  return kept === undefined ? (
    <span class="n-soft">{words.notAnswered}</span>
  ) : (
    <span>
      <span class="n-prose">{kept.answer}</span>
      <br />
      <span class="n-soft">
        {words.sources[kept.source]} · {words.by(kept.byName, formatInstant(kept.at, locale))}
      </span>
    </span>
  )
}
