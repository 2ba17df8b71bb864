import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Button, EntryList, VisuallyHidden, type Entry, PostForm } from '../../shared/ui/index.js'
import { isLate, type OpenFollowUp } from '../follow-up.js'
import { planningMessages } from '../planning.messages.js'

type Props = {
  followUps: readonly OpenFollowUp[]
  request: Pick<ViewRequest, 'actor' | 'today' | 'locale'>
  /** Where closing one leads back to. */
  back?: 'client'
}

/** Open agreements below each other, each with a button to say that it is done. */
export function FollowUpEntries({ followUps, request, back }: Props) {
  return <EntryList items={followUps.map((followUp) => entryOf(followUp, request, back))} />
}

function entryOf(
  followUp: OpenFollowUp,
  { actor, today, locale }: Props['request'],
  back: Props['back'],
): Entry {
  const words = planningMessages(locale).followUps
  const { id, agreed, clientId, clientName, mentorName, dueOn } = followUp
  const isOverdue = isLate(followUp, today)
  return {
    key: id,
    title: agreed,
    ...(isOverdue ? { badge: { tone: 'late' as const, label: words.late } } : {}),
    meta: (
      <>
        {back === undefined && (
          <>
            <a href={href(routes.client, { client: clientId })}>
              <bdi>{clientName}</bdi>
            </a>
            {' · '}
          </>
        )}
        {dueWords(dueOn, locale)}
        {actor.role === 'coordinator' && ` · ${words.mentor(mentorName)}`}
      </>
    ),
    action: <DoneButton followUp={followUp} locale={locale} back={back} />,
  }
}

function dueWords(dueOn: PlainDate | null, locale: Locale): string {
  const words = planningMessages(locale).followUps
  return dueOn === null ? words.noDate : words.due(formatDate(dueOn, locale))
}

function DoneButton({
  followUp,
  locale,
  back,
}: {
  followUp: OpenFollowUp
  locale: Locale
  back: Props['back']
}) {
  return (
    <PostForm action={href(routes.closeFollowUp, { followUp: followUp.id })}>
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      <Button variant="secondary" icon="check">
        {planningMessages(locale).followUps.done}
        <VisuallyHidden>: {followUp.agreed}</VisuallyHidden>
      </Button>
    </PostForm>
  )
}
