import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Badge,
  Button,
  Card,
  CheckboxGroup,
  EntryList,
  Form,
  PageHeading,
  Stack,
  TextField,
  fieldReader,
} from '../../shared/ui/index.js'
import type { Candidate } from '../candidates.store.js'
import type { Proposal } from '../proposal.js'
import { retentionMessages } from '../retention.messages.js'
import { mayPropose } from '../retention.policy.js'
import { FormNotices } from './form-notices.js'
import { shownName } from './shown-name.js'

type Props = {
  candidates: readonly Candidate[]
  proposals: readonly Proposal[]
  form: FormState
  request: ViewRequest
}

/** What would be destroyed and why, what is held back, and the proposals that were made. */
export function DryRunPage({ candidates, proposals, form, request }: Props) {
  const words = retentionMessages(request.locale).dryRun
  const free = candidates.filter(({ holds }) => holds.length === 0)
  const held = candidates.filter(({ holds }) => holds.length > 0)
  const isOffice = request.actor.role === 'coordinator'
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="destruction" />
      <FormNotices form={form} request={request} />
      <Stack>
        <Card title={words.candidates}>
          {!isOffice && candidates.length > 0 && <p class="n-hint">{words.initials}</p>}
          {free.length === 0 && <p>{words.none}</p>}
          {free.length > 0 && mayPropose(request.actor) && (
            <ProposeForm candidates={free} form={form} request={request} />
          )}
          {free.length > 0 && !mayPropose(request.actor) && (
            <EntryList items={free.map((one) => entryOf(one, request))} />
          )}
        </Card>
        {held.length > 0 && (
          <Card title={words.held}>
            <EntryList items={held.map((one) => entryOf(one, request))} />
          </Card>
        )}
        <Proposals proposals={proposals} request={request} />
      </Stack>
    </>
  )
}

function ProposeForm({ candidates, form, request }: Omit<Props, 'proposals'>) {
  const { locale } = request
  const words = retentionMessages(locale).dryRun
  const field = fieldReader(form, locale)
  return (
    <Form id="propose" action={href(routes.destruction)} commandId={form.commandId} locale={locale}>
      <CheckboxGroup
        {...field('person')}
        legend={words.select}
        options={candidates.map((one) => ({
          value: one.id,
          label: one.name,
          hint: whyOf(one, request),
        }))}
        values={choicesOf(form.typed, 'person')}
      />
      <TextField
        {...field('grace')}
        label={words.grace}
        value={field.text('grace')}
        inputmode="numeric"
        width="short"
        autocomplete="off"
      />
      <Button variant="primary">{words.propose}</Button>
    </Form>
  )
}

function whyOf(
  { since, trigger, keptUntil, rows, kind }: Candidate,
  { locale }: ViewRequest,
): string {
  const words = retentionMessages(locale).dryRun
  const day = (date: string) => formatDate(date, locale)
  const visits = kind === 'client' ? ` ${words.visits(rows)}` : ''
  return words.why(words.because[trigger], day(since), day(keptUntil)) + visits
}

function entryOf(one: Candidate, request: ViewRequest) {
  const words = retentionMessages(request.locale)
  return {
    key: one.id,
    title: <bdi>{shownName(one.name, request.actor)}</bdi>,
    meta: (
      <>
        <p>{whyOf(one, request)}</p>
        {one.holds.map((hold) => (
          <p>
            <Badge tone="paused">{words.holds[hold]}</Badge>
          </p>
        ))}
      </>
    ),
  }
}

function Proposals({ proposals, request }: Pick<Props, 'proposals' | 'request'>) {
  const words = retentionMessages(request.locale)
  return (
    <Card title={words.dryRun.proposals}>
      {proposals.length === 0 && <p>{words.dryRun.noProposals}</p>}
      {proposals.length > 0 && (
        <EntryList
          items={proposals.map(({ id, count, status, proposerName, proposedAt }) => ({
            key: id,
            title: words.proposal.title(count),
            href: href(routes.destructionProposal, { proposal: id }),
            badge: {
              tone: status === 'proposed' ? ('soon' as const) : ('plain' as const),
              label: words.statuses[status],
            },
            meta: words.proposal.by(
              proposerName,
              formatInstant(proposedAt, request.locale, 'short'),
            ),
          }))}
        />
      )}
    </Card>
  )
}
