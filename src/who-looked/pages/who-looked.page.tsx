import { href, routes } from '../../routes.js'
import { formatDate, timeOf, type PlainDate } from '../../shared/calendar/index.js'
import type { FieldErrors, Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  DataTable,
  DateField,
  Details,
  EmptyState,
  EntryList,
  ErrorSummary,
  FilterForm,
  PageHeading,
  Pagination,
  SectionNav,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { lookersIn, type Look } from '../look.js'
import type { Objection } from '../objection.js'
import { lastMonths, presets, typedPeriod, type Period } from '../period.js'
import { whoLookedMessages } from '../who-looked.messages.js'
import { OwnObjections } from './own-objections.js'

/** What the page shows; `address` is where it stands, for a client himself or on his behalf. */
export type WhoLookedProps = {
  clientId: string
  clientName: string
  isOwn: boolean
  looks: readonly Look[]
  pages: number
  pageNumber: number
  period: Period
  typed: Typed
  errors: FieldErrors
  objections: readonly Objection[]
}

/** Who looked in one dossier in a period: the people, then day by day, and how to object. */
export function WhoLookedPage({ shown, request }: { shown: WhoLookedProps; request: ViewRequest }) {
  const { locale } = request
  const words = whoLookedMessages(locale)
  const { looks, isOwn, clientId, clientName, period } = shown
  const objectHref = isOwn
    ? href(routes.objectToAccess)
    : href(routes.objectForClient, { client: clientId })
  return (
    <>
      <PageHeading
        title={isOwn ? words.title : words.titleOf(clientName)}
        lead={isOwn ? words.lead : words.leadOf}
        back={
          isOwn ? undefined : { href: href(routes.client, { client: clientId }), label: words.back }
        }
        actions={
          <ButtonLink href={objectHref} variant="secondary" icon="pen">
            {words.object}
          </ButtonLink>
        }
      />
      <PeriodForm shown={shown} request={request} />
      <p class="n-hint">
        {words.period.shown(formatDate(period.from, locale), formatDate(period.to, locale))}
      </p>
      {looks.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Looks shown={shown} request={request} />
      )}
      <OwnObjections objections={shown.objections} locale={locale} />
      <Details summary={words.why}>
        <ul>
          {Object.values(words.reasons).map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <p>{words.notCounted}</p>
      </Details>
    </>
  )
}

function PeriodForm({ shown, request }: { shown: WhoLookedProps; request: ViewRequest }) {
  const { locale, today } = request
  const { period: words } = whoLookedMessages(locale)
  const field = fieldReader(shown, locale)
  const errors = formErrors(shown)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <SectionNav
        label={words.label}
        items={presets.map((months) => ({
          key: String(months),
          label: words.presets[months],
          href: `${addressOf(shown)}?${queryOf(presetOf(months, today))}`,
        }))}
        current={presets
          .find((months) => isPeriod(presetOf(months, today), shown.period))
          ?.toString()}
      />
      <Details summary={words.other} open={errors.length > 0}>
        <FilterForm
          action={addressOf(shown)}
          label={words.label}
          locale={locale}
          submitLabel={words.show}
        >
          <DateField
            {...field('from')}
            label={words.from}
            value={field.date('from')}
            today={today}
          />
          <DateField {...field('to')} label={words.to} value={field.date('to')} today={today} />
        </FilterForm>
      </Details>
    </>
  )
}

function Looks({ shown, request }: { shown: WhoLookedProps; request: ViewRequest }) {
  const { locale } = request
  const { looks, pageNumber, pages } = shown
  const words = whoLookedMessages(locale)
  return (
    <>
      {pages <= 1 && (
        <Card title={words.people.title}>
          <EntryList
            items={lookersIn(looks).map((looker) => ({
              key: `${looker.accountId} ${looker.role}`,
              title: <bdi>{looker.name ?? words.gone}</bdi>,
              meta: words.people.meta(words.roles[looker.role], looker.days),
            }))}
          />
        </Card>
      )}
      <Card title={words.days.title}>
        <DataTable
          caption={words.days.title}
          captionHidden
          columns={(['when', 'who', 'what'] as const).map((key) => ({
            key,
            label: words.columns[key],
          }))}
          rowHeader="when"
          rows={looks.map((look) => rowOf(look, request))}
        />
        <Pagination
          page={pageNumber}
          pages={pages}
          href={(page) => `${addressOf(shown)}?${queryOf(shown.typed, page)}`}
          locale={locale}
        />
      </Card>
    </>
  )
}

function rowOf(look: Look, { locale }: ViewRequest) {
  const words = whoLookedMessages(locale)
  const time = words.days.time(timeOf(look.firstAt), timeOf(look.lastAt))
  return {
    key: `${look.on} ${look.accountId} ${look.role}`,
    cells: {
      when: `${formatDate(look.on, locale)}, ${time}`,
      who: (
        <>
          <bdi>{look.name ?? words.gone}</bdi> ({words.roles[look.role].toLowerCase()})
        </>
      ),
      what: words.all(look.acts.map((act) => words.acts[act])),
    },
  }
}

function addressOf({ isOwn, clientId }: WhoLookedProps): string {
  return isOwn ? href(routes.whoLooked) : href(routes.whoLookedAt, { client: clientId })
}

function queryOf(typed: Typed, page = 1): string {
  const pairs = Object.entries(typed).map(([name, values]): [string, string] => [
    name,
    values[0] ?? '',
  ])
  return new URLSearchParams(page === 1 ? pairs : [...pairs, ['page', String(page)]]).toString()
}

function presetOf(months: (typeof presets)[number], today: PlainDate): Typed {
  return typedPeriod(lastMonths(months, today))
}

function isPeriod(typed: Typed, period: Period): boolean {
  return queryOf(typed) === queryOf(typedPeriod(period))
}
