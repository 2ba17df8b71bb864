import { href } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { gapSentence, type Gap } from '../../guard/index.js'
import { stepRoutes } from '../../path.js'
import { pathMessages } from '../../path.messages.js'

type Props = {
  gaps: readonly Gap[]
  place: { client: string; decision: string }
  name: string
  request: ViewRequest
}

/** What still is lacking, page by page; each page is named once and leads to where it is told. */
export function GapList({ gaps, place, name, request: { locale } }: Props) {
  const words = pathMessages(locale)
  const sentence = ({ code }: Gap) => gapSentence(code, name, locale)
  return (
    <ul class="n-plain-list n-gaps">
      {[...Map.groupBy(gaps, ({ step }) => step)].map(([step, lacking]) => (
        <li>
          <a href={href(stepRoutes[step], place)}>{words.short[step]}</a>
          <ul>
            {lacking.map((gap) => (
              <li>{sentence(gap)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
