import { askerRoles, requesterRuleOn } from '../../law/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { toldMessages } from '../told.messages.js'

type Props = { lead: string; today: PlainDate; locale: Locale }

/** Whom the law lets ask the court for mentorship, with the article; what nobody checked says so. */
export function LawOfAsking({ lead, today, locale }: Props) {
  const words = toldMessages(locale)
  const rules = askerRoles
    .map((role) => requesterRuleOn(role, today))
    .filter(({ requesting }) => requesting !== 'points-out')
  return (
    <>
      <p>{lead}</p>
      <ul lang="nl">
        {rules.map(({ text, article, verified }) => (
          <li>
            {text} ({article}
            {verified ? '' : `, ${words.toCheck}`})
          </li>
        ))}
      </ul>
    </>
  )
}
