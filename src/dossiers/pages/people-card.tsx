import { nearPersonMessages, type NearPerson } from '../../clients/index.js'
import { AboutData } from '../../privacy/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  Details,
  EntryList,
  type Entry,
  PhoneLink,
} from '../../shared/ui/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** The people around a client: who they are to him, and the number to call. */
export function PeopleCard({ dossier, request }: Props) {
  const { client, people } = dossier
  const words = dossierMessages(request.locale).people
  const now = people.filter(({ endedOn }) => endedOn === null)
  const past = people.filter(({ endedOn }) => endedOn !== null)
  const entries = (some: NearPerson[]) => some.map((one) => entryOf(one, client.id, request))
  return (
    <Card title={words.title(client.givenName)} id="naasten">
      {now.length === 0 ? <p class="n-hint">{words.none}</p> : <EntryList items={entries(now)} />}
      {past.length > 0 && (
        <Details summary={words.former}>
          <EntryList items={entries(past)} />
        </Details>
      )}
      <ButtonLink
        href={href(routes.newNearPerson, { client: client.id })}
        variant="quiet"
        icon="plus"
      >
        {words.add}
      </ButtonLink>
    </Card>
  )
}

function entryOf(person: NearPerson, clientId: string, request: ViewRequest): Entry {
  const { locale } = request
  const { emergency } = dossierMessages(locale).people
  const { id, name, relation, isEmergencyContact, phone, email, note } = person
  return {
    key: id,
    title: <bdi>{name}</bdi>,
    href: href(routes.editNearPerson, { client: clientId, person: id }),
    ...(isEmergencyContact ? { badge: { tone: 'plain' as const, label: emergency } } : {}),
    meta: (
      <>
        {nearPersonMessages(locale).relations[relation]}
        {phone !== null && (
          <>
            {' · '}
            <PhoneLink phone={phone} />
          </>
        )}
        {email !== null && ` · ${email}`}
        {note !== null && <p class="n-prose">{note}</p>}
        <AboutData kind="near-person" id={id} of={name} request={request} />
      </>
    ),
  }
}
