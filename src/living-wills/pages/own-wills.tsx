import { matterMessages } from '../../authority/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { titleOfWill } from './living-will-report.js'

type Props = { wills: readonly LivingWill[]; request: ViewRequest }

/** What the client put on paper, in his own words, and where the paper lies; for himself to read. */
export function OwnWills({ wills, request: { locale } }: Props) {
  const { own: words, page } = livingWillMessages(locale)
  const matters = matterMessages(locale)
  return (
    <Card title={words.title} id="op-papier">
      {wills.length === 0 ? <p>{words.nothing}</p> : <p>{words.lead}</p>}
      {wills.map((will) => (
        <>
          <h3>{titleOfWill(will, locale)}</h3>
          <p class="n-prose">{will.words}</p>
          {will.corrections.map(({ corrected, byName, at }) => (
            <>
              <p class="n-hint">
                <bdi>{page.added(byName, formatInstant(at, locale))}</bdi>
              </p>
              <p class="n-prose">{corrected}</p>
            </>
          ))}
          <p>
            {words.about}: {will.matters.map((matter) => matters[matter]).join(', ')}.
          </p>
          {will.originalAt !== null && (
            <p>
              {words.original}: {will.originalAt}
            </p>
          )}
        </>
      ))}
      {wills.length > 0 && <p>{words.change}</p>}
    </Card>
  )
}
