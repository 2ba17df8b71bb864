import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { QuotedWords } from '../../shared/ui/index.js'
import { portraitMessages } from '../portrait.messages.js'
import type { Portrait } from '../portrait.js'

type Props = { portrait: Portrait; request: ViewRequest }

/** The photo, when one was shared, and how the client introduces himself. */
export function Introduction({ portrait, request }: Props) {
  const words = portraitMessages(request.locale)
  const { client, text, photo } = portrait
  return (
    <div class="n-portrait-head">
      {photo !== undefined && (
        <img
          class="n-portrait-photo"
          src={href(routes.documentPreview, {
            client: client.id,
            document: photo.documentId,
            file: photo.fileId,
          })}
          alt={words.photo(client.givenName)}
        />
      )}
      {text.introduction === null ? (
        <p class="n-hint n-screen-only">{words.noIntro(client.givenName)}</p>
      ) : (
        <figure class="n-quote">
          <QuotedWords words={text.introduction} />
          <figcaption>{words.intro(client.givenName)}</figcaption>
        </figure>
      )}
    </div>
  )
}
