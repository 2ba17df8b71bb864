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

/** What still is lacking; each line leads to the page where it is told. */
export function GapList({ gaps, place, name, request: { locale } }: Props) {
  const words = pathMessages(locale)
  return (
    <ul>
      {gaps.map(({ step, code }) => (
        <li>
          <a href={href(stepRoutes[step], place)}>{words.short[step]}</a>
          {`: ${gapSentence(code, name, locale)}`}
        </li>
      ))}
    </ul>
  )
}
