import { href, routes } from '../../routes.js'
import type { Client } from '../../clients/index.js'
import type { ReadableNote } from '../../sealed-notes/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  PageHeading,
  VisuallyHidden,
} from '../../shared/ui/index.js'
import { isDecided, type KeptDecision } from './note-decision.js'
import { noteDecisionMessages } from './notes.messages.js'

type Props = {
  client: Client
  name: string
  notes: readonly ReadableNote[]
  requestId: string | undefined
  decisions: ReadonlyMap<string, KeptDecision>
  request: ViewRequest
}

/** The notes this reader may read, each with what was decided about it. */
export function NoteDecisionsPage({ client, name, notes, requestId, ...rest }: Props) {
  const words = noteDecisionMessages(rest.request.locale)
  return (
    <>
      <PageHeading
        title={words.title}
        {...(requestId !== undefined && { lead: words.lead(name) })}
        back={{ href: href(routes.sealedNotes, { client: client.id }), label: words.back }}
      />
      <Alert tone="info">
        {requestId === undefined ? words.nobodyAsked : notes.length === 0 ? words.none : words.gist}
      </Alert>
      {requestId !== undefined && notes.map((note) => <NoteCard note={note} {...rest} />)}
    </>
  )
}

type NoteProps = Pick<Props, 'decisions' | 'request'> & { note: ReadableNote }

function NoteCard({ note, decisions, request: { locale } }: NoteProps) {
  const words = noteDecisionMessages(locale)
  const when = formatInstant(note.writtenAt, locale)
  const all = [note, ...note.additions]
  const decision = decisions.get(note.id)
  const done = isDecided(
    decision,
    all.map(({ writtenAt }) => writtenAt),
  )
  return (
    <Card title={<bdi>{words.by(note.byName, when)}</bdi>}>
      {all.map(({ text }) => (
        <p class="n-prose">{text}</p>
      ))}
      <p>
        <Badge tone={done ? 'calm' : 'soon'}>
          {done ? words.decided[decision.outcome] : words.undecided}
        </Badge>
      </p>
      <ButtonLink
        href={href(routes.decideNote, { client: note.clientId, note: note.id })}
        variant={done ? 'quiet' : 'secondary'}
      >
        {done ? words.again : words.decide}
        <VisuallyHidden>{words.of(when)}</VisuallyHidden>
      </ButtonLink>
    </Card>
  )
}
