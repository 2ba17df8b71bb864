import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  PageHeading,
  Pagination,
} from '../../shared/ui/index.js'
import type { OpenFollowUp } from '../follow-up.js'
import { planningMessages } from '../planning.messages.js'
import { FollowUpEntries } from './follow-up-entries.js'

type Props = {
  followUps: readonly OpenFollowUp[]
  pageNumber: number
  pages: number
  request: ViewRequest
}

/** All open agreements of the actor's clients, or of the whole organisation for a coordinator. */
export function FollowUpsPage({ followUps, pageNumber, pages, request }: Props) {
  const words = planningMessages(request.locale).followUps
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {followUps.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <FollowUpEntries followUps={followUps} request={request} />
          <ButtonRow>
            <ButtonLink href={href(routes.followUpsCsv)} variant="quiet" icon="export" download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </Card>
      )}
      <Pagination
        page={pageNumber}
        pages={pages}
        href={(page) => href(routes.followUps, {}, { page: String(page) })}
        locale={request.locale}
      />
    </>
  )
}
