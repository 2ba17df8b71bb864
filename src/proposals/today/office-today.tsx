import { href, routes } from '../../routes.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import { checkInsToHold, checkInsWithSigns } from '../check-ins/check-in.store.js'
import { checkInMessages } from '../check-ins/check-in.messages.js'
import { listed } from '../list/proposal-list.js'
import { laterMessages } from '../path/later.messages.js'
import { proposalMessages } from '../path/proposal.messages.js'
import { openProposals } from '../proposal.store.js'
import type { NextStep } from '../rules/next-step.js'

/** What proposals ask of a coordinator today. */
export type OfficeProposals = {
  toDo: readonly {
    id: string
    clientName: string
    mentorName: string
    step: NextStep
    mayAskAgain: boolean
  }[]
  checkInsDue: number
  withSigns: number
}

/** The steps that are the coordinator's own. */
const own: readonly NextStep[] = [
  'ask-mentor',
  'plan-meeting',
  'tell-meeting',
  'client-answers',
  'start',
]

/** Proposals of which it is the coordinator's turn or that wait too long, and looks back that ask attention. */
export async function proposalsForOffice(tx: Tx, today: PlainDate): Promise<OfficeProposals> {
  const rows = listed(await openProposals(tx), {}, today)
  return {
    toDo: rows
      .filter(({ step, isTooLong, mayAskAgain }) => isTooLong || mayAskAgain || own.includes(step))
      .map(({ known, step, mayAskAgain }) => ({
        id: known.proposal.id,
        clientName: known.clientName,
        mentorName: known.mentorName,
        step,
        mayAskAgain,
      })),
    checkInsDue: (await checkInsToHold(tx, today)).length,
    withSigns: (await checkInsWithSigns(tx)).length,
  }
}

const shown = 5

/** A card with the next steps of proposals, and the looks back that are due; nothing when there is nothing. */
export function OfficeProposalsCard({
  proposals,
  request: { locale },
}: {
  proposals: OfficeProposals
  request: ViewRequest
}) {
  const words = proposalMessages(locale)
  const { today: looks } = checkInMessages(locale)
  const { toDo, checkInsDue, withSigns } = proposals
  if (toDo.length + checkInsDue + withSigns === 0) {
    return null
  }
  return (
    <Card
      title={toDo.length === 0 ? checkInMessages(locale).title : `${words.title} (${toDo.length})`}
      tone="soon"
    >
      {toDo.length > 0 && (
        <EntryList
          items={toDo.slice(0, shown).map(({ id, clientName, mentorName, step, mayAskAgain }) => ({
            key: id,
            title: <bdi>{words.pair(clientName, mentorName)}</bdi>,
            href: href(routes.proposal, { proposal: id }),
            meta: mayAskAgain ? laterMessages(locale).askAgain : words.next[step].title,
          }))}
        />
      )}
      {toDo.length > shown && (
        <p>
          <a href={href(routes.proposals)}>{words.back}</a>
        </p>
      )}
      {checkInsDue + withSigns > 0 && (
        <p>
          <a href={href(routes.checkIns)}>
            {[
              ...(checkInsDue > 0 ? [looks.due(checkInsDue)] : []),
              ...(withSigns > 0 ? [looks.signs(withSigns)] : []),
            ].join('. ')}
          </a>
        </p>
      )}
    </Card>
  )
}
