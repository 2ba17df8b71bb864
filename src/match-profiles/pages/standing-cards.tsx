import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { namesTogether } from '../../shared/names/index.js'
import { ButtonLink, Card, ProgressBar } from '../../shared/ui/index.js'
import { profileMessages } from '../profiles.messages.js'
import type { ClientPart, MentorPart } from '../questions.js'
import type { Standing } from '../standing.js'

type IntakeProps = { clientId: string; standing: Standing<ClientPart>; locale: Locale }

/** In a dossier: how far the intake for a match is, what was not asked, and the way to it. */
export function IntakeCard({ clientId, standing, locale }: IntakeProps) {
  const words = profileMessages(locale)
  const { parts, card } = words.client
  const blank = standing.blank.map((part) => parts[part].toLowerCase())
  return (
    <StandingCard
      title={card}
      standing={standing}
      blank={blank}
      to={href(routes.intake, { client: clientId })}
      locale={locale}
    />
  )
}

type WishesProps = {
  mentorId: string
  isOwn: boolean
  standing: Standing<MentorPart>
  locale: Locale
}

/** On the page of a mentor: how far his wishes are, and the way to them. */
export function WishesCard({ mentorId, isOwn, standing, locale }: WishesProps) {
  const words = profileMessages(locale).mentor
  const blank = standing.blank.map((part) =>
    ((isOwn ? words.ownParts[part] : undefined) ?? words.parts[part]).toLowerCase(),
  )
  return (
    <StandingCard
      title={isOwn ? words.ownTitle : words.card}
      standing={standing}
      blank={blank}
      to={
        isOwn ? href(routes.ownMatchProfile) : href(routes.mentorMatchProfile, { mentor: mentorId })
      }
      locale={locale}
    />
  )
}

type CardProps = {
  title: string
  standing: { answered: number; total: number }
  blank: readonly string[]
  to: string
  locale: Locale
}

function StandingCard({ title, standing, blank, to, locale }: CardProps) {
  const words = profileMessages(locale)
  const { answered, total } = standing
  return (
    <Card title={title}>
      <ProgressBar
        id="asked-for-match"
        value={answered}
        max={total}
        label={words.progress(answered, total)}
      />
      {blank.length > 0 && <p class="n-soft">{words.blank(namesTogether(blank, locale))}</p>}
      <ButtonLink href={to} variant="quiet">
        {answered === 0 ? words.fill : words.look}
      </ButtonLink>
    </Card>
  )
}
