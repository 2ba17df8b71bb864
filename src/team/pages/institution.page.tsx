import type { ToldFact } from '../../audit/index.js'
import { institutionMessages, type Institution } from '../../institutions/index.js'
import type { Rhythm } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  Columns,
  EntryList,
  PageHeading,
  SummaryList,
  Timeline,
  type Entry,
} from '../../shared/ui/index.js'
import { contactWords, rhythmBadge } from '../couple-entries.js'
import type { Resident } from '../institution-row.store.js'
import { institutionScreenMessages } from '../institution.messages.js'
import { factItems } from './fact-items.js'

/** What the page of a place shows. */
export type InstitutionShown = {
  institution: Institution
  residents: readonly { resident: Resident; rhythm: Rhythm | undefined }[]
  working: readonly { id: string; name: string }[]
  facts: readonly ToldFact[]
}

type Props = { shown: InstitutionShown; request: ViewRequest }

/** The page of one place: who lives there, with which mentor, and how contact stands. */
export function InstitutionPage({ shown, request }: Props) {
  const { institution, residents, working, facts } = shown
  const words = institutionScreenMessages(request.locale)
  const address = { institution: institution.id }
  return (
    <>
      <PageHeading
        title={institution.name}
        lead={institutionMessages(request.locale).kinds[institution.kind]}
        back={{ href: href(routes.institutions), label: words.back }}
        actions={
          <ButtonLink href={href(routes.editInstitution, address)} variant="primary">
            {words.edit}
          </ButtonLink>
        }
      />
      <Columns aside={<Details institution={institution} request={request} />}>
        <Card title={words.residents}>
          {residents.length === 0 ? (
            <p>{words.noResidents}</p>
          ) : (
            <EntryList items={residents.map((one) => residentEntry(one, request))} />
          )}
        </Card>
        {working.length > 0 && (
          <Card title={words.working}>
            <p>{words.workingHint}</p>
            <EntryList
              items={working.map(({ id, name }) => ({
                key: id,
                title: <bdi>{name}</bdi>,
                href: href(routes.mentor, { mentor: id }),
              }))}
            />
          </Card>
        )}
        {facts.length > 0 && (
          <Card title={words.history}>
            <Timeline items={factItems(facts, new Map(), request)} />
          </Card>
        )}
      </Columns>
    </>
  )
}

function residentEntry(
  { resident, rhythm }: InstitutionShown['residents'][number],
  request: ViewRequest,
): Entry {
  const words = institutionScreenMessages(request.locale)
  const hasMentor = resident.mentorId !== null
  const meta = [
    hasMentor ? words.mentorIs(resident.mentorName) : words.noMentor,
    hasMentor ? contactWords(resident.lastContactOn, rhythm?.state, request) : undefined,
  ]
  return {
    key: resident.mentorshipId ?? resident.clientId,
    title: <bdi>{resident.clientName}</bdi>,
    href: href(routes.client, { client: resident.clientId }),
    badge: rhythmBadge(rhythm?.state, request),
    meta: meta.filter(Boolean).join(' · '),
  }
}

function Details({ institution, request }: { institution: Institution; request: ViewRequest }) {
  const words = institutionScreenMessages(request.locale)
  const { fields } = institutionMessages(request.locale)
  const { address, postcode, place, phone, note } = institution
  const town = [postcode, place].filter(Boolean).join(' ')
  return (
    <Card title={words.details}>
      <SummaryList
        rows={[
          {
            term: words.address,
            detail: [address, town].filter(Boolean).join(', ') || words.unknown,
          },
          { term: words.phone, detail: phone ?? words.unknown },
          ...(note === null ? [] : [{ term: fields.note, detail: note }]),
        ]}
      />
    </Card>
  )
}
