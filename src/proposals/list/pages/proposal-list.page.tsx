import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import { textOf, type Typed } from '../../../shared/forms/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { rowsPerPage } from '../../../shared/lists/index.js'
import {
  Badge,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  FilterForm,
  PageHeading,
  Pagination,
  Select,
  optionsOf,
} from '../../../shared/ui/index.js'
import { laterMessages } from '../../path/later.messages.js'
import { proposalMessages } from '../../path/proposal.messages.js'
import {
  listedSteps,
  listStates,
  sinces,
  stateChosen,
  type ListedProposal,
} from '../proposal-list.js'

type Props = {
  rows: readonly ListedProposal[]
  total: number
  page: number
  chosen: Typed
  request: ViewRequest
}

/** Who was proposed to whom and whose turn it is; what waits longest on top. */
export function ProposalListPage({ rows, total, page, chosen, request }: Props) {
  const { locale } = request
  const words = proposalMessages(locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.matchHub), label: words.list.hub }}
      />
      <Filters chosen={chosen} locale={locale} />
      {rows.length === 0 ? (
        <EmptyState
          title={words.list.empty}
          action={<ButtonLink href={href(routes.matching)}>{words.list.toBoard}</ButtonLink>}
        >
          {words.list.emptyHint}
        </EmptyState>
      ) : (
        <Card>
          <Rows rows={rows} caption={words.list.total(total)} locale={locale} />
          <Pagination
            page={page}
            pages={Math.ceil(total / rowsPerPage)}
            href={(to) => href(routes.proposals, {}, { page: String(to) })}
            locale={locale}
          />
        </Card>
      )}
      <Card title={words.list.lookingBack}>
        <ul>
          {(['checkIns', 'choices', 'outcomes'] as const).map((key) => (
            <li>
              <a href={backAddresses[key]}>{words.list[key]}</a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

const backAddresses = {
  checkIns: href(routes.checkIns),
  choices: href(routes.proposalChoices),
  outcomes: href(routes.proposalOutcomes),
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const { list, waiting } = proposalMessages(locale)
  const { filters } = list
  const any = { value: '', label: filters.any }
  const select = (name: string) => ({
    name,
    locale,
    placeholder: false,
    value: textOf(chosen, name),
  })
  return (
    <FilterForm action={href(routes.proposals)} label={filters.label} locale={locale} remembered>
      <Select
        {...select('state')}
        value={stateChosen(chosen)}
        label={filters.state}
        options={optionsOf(listStates, list.states)}
      />
      <Select
        {...select('step')}
        label={filters.step}
        options={[any, ...optionsOf(listedSteps, waiting)]}
      />
      <Select
        {...select('since')}
        label={filters.since}
        options={[any, ...optionsOf(sinces, list.sinces)]}
      />
    </FilterForm>
  )
}

type RowsProps = { rows: readonly ListedProposal[]; caption: string; locale: Locale }

function Rows({ rows, caption, locale }: RowsProps) {
  const words = proposalMessages(locale)
  const { columns } = words.list
  return (
    <DataTable
      caption={caption}
      rowHeader="client"
      columns={(['client', 'mentor', 'next', 'since', 'by'] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={rows.map(({ known, step, since, isTooLong, later, mayAskAgain }) => ({
        key: known.proposal.id,
        href: href(routes.proposal, { proposal: known.proposal.id }),
        cells: {
          client: <bdi>{known.clientName}</bdi>,
          mentor: <bdi>{known.mentorName}</bdi>,
          next: (
            <>
              {step === 'closed' ? words.statuses[known.proposal.status] : words.waiting[step]}
              {later !== null && ` (${laterMessages(locale).from(formatDate(later, locale))})`}{' '}
              {mayAskAgain && <Badge tone="soon">{laterMessages(locale).askAgain}</Badge>}
            </>
          ),
          since: (
            <>
              {formatDate(since, locale)}{' '}
              {isTooLong && <Badge tone="soon">{words.list.tooLong}</Badge>}
            </>
          ),
          by: <bdi>{known.proposedByName}</bdi>,
        },
      }))}
    />
  )
}
