import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, PageHeading } from '../../shared/ui/index.js'
import { letters } from '../letter.js'
import { letterMessages } from '../letter.messages.js'
import type { LoadedRequest } from '../load-request.js'
import { privacyMessages } from '../privacy.messages.js'

type Props = { loaded: LoadedRequest; request: ViewRequest }

/** A letter to who asked, made to be printed or read out. */
export function LetterPage({ loaded, request: view }: Props) {
  const { locale, today } = view
  const { request, organisation } = loaded
  const kind = letters.find((known) => known === view.param('letter')) ?? 'ontvangst'
  const words = privacyMessages(locale)
  const sentences = letterMessages(locale)
  return (
    <>
      <PageHeading
        title={words.show.letter[kind]}
        back={{
          href: href(routes.privacyRequest, { request: request.id }),
          label: words.create.back,
        }}
      />
      <Card>
        <p>{organisation.name}</p>
        <p>{formatDate(today, locale)}</p>
        <p>
          {sentences.dear} <bdi>{request.askedBy ?? words.gone}</bdi>,
        </p>
        {sentences[kind](request, (day) => formatDate(day, locale)).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <p>{sentences.complain}</p>
        {organisation.phone !== null && <p>{sentences.call(organisation.phone)}</p>}
        <p>{sentences.regards}</p>
        <p>{organisation.name}</p>
      </Card>
    </>
  )
}
