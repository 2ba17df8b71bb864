import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ButtonLink, PageHeading, Stack } from '../../shared/ui/index.js'
import type { OpenedWishes } from '../open-mentor.js'
import { profileMessages } from '../profiles.messages.js'
import { mentorPartNames, mentorParts } from '../questions.js'
import type { WishesPlaces } from '../wishes-places.js'
import { PartCard } from './part-cards.js'
import { Ties } from './ties.js'

type Props = OpenedWishes & { places: WishesPlaces; request: ViewRequest }

/** What a mentor told for matching, part by part; his own page calls him "u". */
export function WishesPage({ places, request, ...opened }: Props) {
  const { mentor, answers } = opened
  const { locale } = request
  const { mentor: words } = profileMessages(locale)
  const name = fullName(mentor)
  return (
    <>
      <PageHeading
        title={places.isOwn ? words.ownTitle : <bdi>{words.title(name)}</bdi>}
        lead={places.isOwn ? `${words.ownLead} ${words.tellsCoordinator}` : words.lead}
        back={
          places.isOwn
            ? undefined
            : { href: href(routes.mentor, { mentor: mentor.id }), label: name }
        }
        actions={
          <ButtonLink href={places.special(mentor.id)} variant="quiet">
            {words.special}
          </ButtonLink>
        }
      />
      <Stack>
        {mentorPartNames.map((section) => (
          <>
            <PartCard
              title={(places.isOwn ? words.ownParts[section] : undefined) ?? words.parts[section]}
              href={places.part(mentor.id, section)}
              part={mentorParts[section]}
              answers={answers}
              languages={mentor.languages}
              locale={locale}
            />
            {section === 'grenzen' && <Ties {...opened} locale={locale} />}
          </>
        ))}
      </Stack>
    </>
  )
}
