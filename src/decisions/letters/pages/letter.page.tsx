import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, EmptyState, PageHeading } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { careLetter } from '../care-letter.js'
import { careLetterMessages } from '../care-letter.messages.js'
import { clientLetter } from '../client-letter.js'
import { clientLetterMessages } from '../client-letter.messages.js'
import type { LetterFacts } from '../letter.js'
import { LetterParts, LetterSheet } from './letter-sheet.js'

/** What the pages of letters get: the decision, and what a letter is made of once it is closed. */
export type LoadedLetter = { decision: Decision; facts: LetterFacts | undefined }

type Props = { loaded: LoadedLetter; to: 'client' | 'care'; request: ViewRequest }

/** A letter to be read over and printed; about an open decision it says that there is none yet. */
export function LetterPage({ loaded: { decision, facts }, to, request }: Props) {
  const { locale } = request
  const words = careLetterMessages(locale)
  const address = href(routes.decision, { client: decision.clientId, decision: decision.id })
  const back = { href: address, label: words.back }
  if (facts === undefined) {
    return (
      <>
        <PageHeading title={words.open.title} back={back} />
        <EmptyState
          title={words.open.text}
          action={<ButtonLink href={address}>{words.open.go}</ButtonLink>}
        />
      </>
    )
  }
  const titles = { client: clientLetterMessages(locale).title, care: words.title }
  return (
    <>
      <div class="n-letter-beside">
        <PageHeading
          title={<bdi>{titles[to](facts.givenName)}</bdi>}
          lead={words.check}
          back={back}
        />
      </div>
      {to === 'client' ? (
        <ToClient facts={facts} request={request} />
      ) : (
        <ToCare facts={facts} request={request} />
      )}
    </>
  )
}

type LetterProps = { facts: LetterFacts; request: ViewRequest }

function ToClient({ facts, request: { locale } }: LetterProps) {
  const words = clientLetterMessages(locale)
  return (
    <LetterSheet facts={facts} locale={locale} head={[]} dear={words.dear(facts.givenName)}>
      <p>{words.intro}</p>
      <LetterParts parts={clientLetter(facts, locale)} />
    </LetterSheet>
  )
}

function ToCare({ facts, request: { locale } }: LetterProps) {
  const words = careLetterMessages(locale)
  const { birthDate, fullName, institution } = facts
  const born = birthDate === null ? null : formatDate(birthDate, locale)
  const head = [institution ?? words.to, words.about(fullName, born)]
  return (
    <LetterSheet facts={facts} locale={locale} head={head} dear={words.dear}>
      <LetterParts parts={careLetter(facts, locale)} />
    </LetterSheet>
  )
}
