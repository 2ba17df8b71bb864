import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Badge,
  Button,
  ButtonRow,
  Card,
  EntryList,
  PageHeading,
  PostForm,
  Stack,
} from '../../shared/ui/index.js'
import type { Proposal, ProposalItem } from '../proposal.js'
import { retentionMessages } from '../retention.messages.js'
import { mayConfirm } from '../retention.policy.js'
import { shownName } from './shown-name.js'

type Props = { proposal: Proposal; items: readonly ProposalItem[]; request: ViewRequest }

/** A proposal: who it is about, who made it, and what the reader can decide. */
export function ProposalPage({ proposal, items, request }: Props) {
  const { locale } = request
  const words = retentionMessages(locale)
  const when = (moment: string) => formatInstant(moment, locale, 'short')
  const { status, notBefore, doneAt, deciderName } = proposal
  return (
    <>
      <PageHeading
        title={words.proposal.title(proposal.count)}
        lead={words.grounds[proposal.ground]}
        back={{ href: href(routes.destruction), label: words.proposal.back }}
      />
      <Stack>
        <Card>
          <p>
            <Badge tone={status === 'proposed' ? 'soon' : 'plain'}>{words.statuses[status]}</Badge>
          </p>
          <p>{words.proposal.by(proposal.proposerName, when(proposal.proposedAt))}</p>
          {deciderName !== null && <p>{words.proposal.decided(deciderName)}</p>}
          {status === 'confirmed' && notBefore !== null && (
            <p>{words.proposal.notBefore(when(notBefore))}</p>
          )}
          {doneAt !== null && <p>{words.proposal.done(when(doneAt))}</p>}
        </Card>
        <Card title={words.proposal.who}>
          <EntryList items={items.map((item) => entryOf(item, request))} />
        </Card>
        <Decision proposal={proposal} request={request} />
      </Stack>
    </>
  )
}

function entryOf({ id, name, since, keptUntil, outcome }: ProposalItem, request: ViewRequest) {
  const words = retentionMessages(request.locale)
  const day = (date: string) => formatDate(date, request.locale)
  return {
    key: id,
    title: <bdi>{name === null ? words.proposal.erased : shownName(name, request.actor)}</bdi>,
    badge: {
      tone: outcome === 'held-back' ? ('paused' as const) : ('plain' as const),
      label: words.outcomes[outcome],
    },
    ...(since !== null &&
      keptUntil !== null && { meta: words.dryRun.kept(day(since), day(keptUntil)) }),
  }
}

function Decision({ proposal, request }: Omit<Props, 'items'>) {
  const words = retentionMessages(request.locale).proposal
  const { status } = proposal
  if (status !== 'proposed' && status !== 'confirmed') {
    return null
  }
  const mayDecide = status === 'proposed' && mayConfirm(request.actor, proposal.proposedBy)
  return (
    <>
      <Alert tone="warning">
        <p>{words.what}</p>
        {mayDecide && <p>{words.sure}</p>}
        {status === 'proposed' && !mayDecide && <p>{words.own}</p>}
      </Alert>
      <PostForm action={href(routes.destructionProposal, { proposal: proposal.id })}>
        <ButtonRow>
          {mayDecide && (
            <Button variant="danger" name="decision" value="confirm">
              {words.confirm}
            </Button>
          )}
          <Button variant="secondary" name="decision" value="withdraw">
            {words.withdraw}
          </Button>
        </ButtonRow>
      </PostForm>
    </>
  )
}
