import { href, routes } from '../../routes.js'
import type { Client } from '../../clients/index.js'
import type { Typed } from '../../shared/forms/index.js'
import { textOf } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  Card,
  Details,
  EmptyState,
  FilterForm,
  PageHeading,
  Select,
  TextField,
  optionsOf,
} from '../../shared/ui/index.js'
import { bySupport } from '../by-support.js'
import { askAgainBefore } from '../evidence-terms.js'
import { evidenceKinds, evidenceThemes, type Evidence } from '../evidence.js'
import { evidenceMessages } from '../evidence.messages.js'
import { filtered, filterOf } from '../filter-evidence.js'
import { knownMessages } from '../known.messages.js'
import { EvidenceItem, EvidenceList } from './evidence-list.js'

type Props = {
  client: Client
  evidence: readonly Evidence[]
  chosen: Typed
  request: ViewRequest
}

/** Everything known of a client, per theme; what no longer holds stands beneath it. */
export function EvidenceListPage(props: Props) {
  const { client, evidence, chosen, request } = props
  const { locale } = request
  const { list } = knownMessages(locale)
  const place = { client: client.id }
  const toAdd = href(routes.newEvidence, place)
  const add = (
    <ButtonLink href={toAdd} icon="plus">
      {list.add}
    </ButtonLink>
  )
  return (
    <>
      <PageHeading
        title={<bdi>{list.title(client.givenName)}</bdi>}
        lead={list.lead}
        back={{ href: href(routes.client, place), label: list.back }}
        actions={
          <>
            {evidence.length > 0 && add}
            <ButtonLink href={href(routes.portrait, place)} variant="secondary" icon="person">
              {list.portrait(client.givenName)}
            </ButtonLink>
          </>
        }
      />
      {evidence.length === 0 ? (
        <EmptyState title={list.none} action={add}>
          {list.noneHint}
        </EmptyState>
      ) : (
        <>
          <ToSort {...props} />
          <Filter client={client} chosen={chosen} request={request} />
          <Found {...props} />
        </>
      )}
    </>
  )
}

/** What was kept in a hurry and waits for a theme. */
function ToSort({ client, evidence, chosen, request }: Props) {
  const { list } = knownMessages(request.locale)
  const count = evidence.filter(
    ({ theme, withdrawn }) => theme === 'other' && withdrawn === null,
  ).length
  return count === 0 || textOf(chosen, 'thema') === 'other' ? null : (
    <Alert tone="info">
      {list.toSort(count)}{' '}
      <a href={href(routes.evidence, { client: client.id }, { thema: 'other' })}>
        {list.toSortLink}
      </a>
    </Alert>
  )
}

function Filter({ client, chosen, request: { locale } }: Omit<Props, 'evidence'>) {
  const { list } = knownMessages(locale)
  const { themes, kinds } = evidenceMessages(locale)
  const all = { value: '', label: list.all }
  return (
    <FilterForm
      action={href(routes.evidence, { client: client.id })}
      label={list.filter}
      locale={locale}
      remembered
    >
      <TextField name="zoek" label={list.search} value={textOf(chosen, 'zoek')} locale={locale} />
      <Select
        name="thema"
        label={list.theme}
        options={[all, ...optionsOf(evidenceThemes, themes)]}
        value={textOf(chosen, 'thema')}
        placeholder={false}
        locale={locale}
      />
      <Select
        name="soort"
        label={list.kind}
        options={[all, ...optionsOf(evidenceKinds, kinds)]}
        value={textOf(chosen, 'soort')}
        placeholder={false}
        locale={locale}
      />
    </FilterForm>
  )
}

function Found({ client, evidence, chosen, request }: Props) {
  const { locale, today } = request
  const { list } = knownMessages(locale)
  const found = filtered(evidence, filterOf(chosen))
  const standing = found.filter(({ withdrawn }) => withdrawn === null)
  const withdrawn = found.filter((one) => one.withdrawn !== null)
  const shared = {
    locale,
    askAgain: askAgainBefore(today),
    hrefOf: ({ id }: Evidence) => href(routes.evidenceItem, { client: client.id, evidence: id }),
  }
  return (
    <>
      {found.length === 0 && <EmptyState title={list.noneFound}>{list.noneFoundHint}</EmptyState>}
      {standing.length > 0 && (
        <Card>
          <EvidenceList groups={bySupport(standing, evidenceThemes)} {...shared} />
        </Card>
      )}
      {withdrawn.length > 0 && (
        <Details summary={list.withdrawn(withdrawn.length)}>
          {withdrawn.map((one) => (
            <EvidenceItem one={one} {...shared} />
          ))}
        </Details>
      )}
    </>
  )
}
