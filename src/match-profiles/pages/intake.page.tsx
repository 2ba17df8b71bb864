import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ButtonLink, PageHeading, Stack } from '../../shared/ui/index.js'
import type { OpenedProfile } from '../open-client.js'
import { profileMessages } from '../profiles.messages.js'
import { clientPartNames, partOfIntake } from '../questions.js'
import { PartCard } from './part-cards.js'

/** The intake of a client: every part with what is known and what is still open. */
export function IntakePage({
  client,
  answers,
  isAdult,
  request,
}: OpenedProfile & { request: ViewRequest }) {
  const { locale } = request
  const words = profileMessages(locale).client
  const name = fullName(client)
  const address = { client: client.id }
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(name)}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.client, address), label: name }}
        actions={
          <>
            <ButtonLink href={href(routes.whatMatters, address)} variant="secondary" icon="message">
              {words.toRead}
            </ButtonLink>
            <ButtonLink href={href(routes.notTogether, address)} variant="quiet">
              {words.barriers}
            </ButtonLink>
            <ButtonLink href={href(routes.specialOfClient, address)} variant="quiet">
              {words.special}
            </ButtonLink>
            <ButtonLink href={href(routes.waitingList)} variant="quiet">
              {words.toWaiting}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        {clientPartNames.map((section) => (
          <PartCard
            title={words.parts[section]}
            href={href(routes.intakePart, { ...address, section })}
            part={partOfIntake(section, { isAdult })}
            answers={answers}
            languages={client.languages}
            locale={locale}
          />
        ))}
      </Stack>
    </>
  )
}
