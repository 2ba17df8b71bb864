import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Badge,
  Button,
  Card,
  EntryList,
  PageHeading,
  PostForm,
  VisuallyHidden,
} from '../../../shared/ui/index.js'
import type { OwnSession } from '../own-sessions.store.js'
import { sessionMessages } from '../sessions.messages.js'

type Props = { sessions: readonly OwnSession[]; request: ViewRequest }

/** Where somebody is signed in: browser and device in words, since when, and a button to end it. */
export function SessionsPage({ sessions, request }: Props) {
  const { locale, actor } = request
  const words = sessionMessages(locale)
  const isAlone = sessions.every(({ id }) => id === actor.sessionId)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.account), label: words.back }}
      />
      <Card>
        <EntryList items={sessions.map((session) => entryOf(session, request))} />
        {isAlone ? (
          <p class="n-hint">{words.alone}</p>
        ) : (
          <PostForm action={href(routes.endOtherSessions)}>
            <Button variant="secondary">{words.endOthers}</Button>
          </PostForm>
        )}
      </Card>
    </>
  )
}

function entryOf(session: OwnSession, { actor, locale }: ViewRequest) {
  const words = sessionMessages(locale)
  const started = formatInstant(session.startedAt, locale)
  const seen = formatInstant(session.lastSeenAt, locale)
  const title = session.browser === '' ? words.unknown : session.browser
  return {
    key: session.id,
    title,
    meta: words.used(started, seen),
    action:
      session.id === actor.sessionId ? (
        <Badge tone="calm">{words.here}</Badge>
      ) : (
        <PostForm action={href(routes.endSession, { session: session.id })}>
          <Button variant="quiet">
            {words.end}
            <VisuallyHidden>
              : {title}, {started}
            </VisuallyHidden>
          </Button>
        </PostForm>
      ),
  }
}
