import { matterMessages } from '../../authority/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { titleOfWill } from './living-will-report.js'
import { WillWords } from './will-words.js'

type Props = { wills: readonly LivingWill[]; request: ViewRequest }

/** What the client put on paper, in his own words, and where the paper lies; for himself to read. */
export function OwnWills({ wills, request: { locale } }: Props) {
  const { own: words } = livingWillMessages(locale)
  const matters = matterMessages(locale)
  return (
    <Card title={words.title} id="op-papier">
      {wills.length === 0 ? <p>{words.nothing}</p> : <p>{words.lead}</p>}
      {wills.map((will) => (
        <>
          <h3>{titleOfWill(will, locale)}</h3>
          <WillWords will={will} locale={locale} />
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
