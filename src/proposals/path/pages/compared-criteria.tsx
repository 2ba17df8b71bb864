import type { Locale } from '../../../shared/i18n/index.js'
import { SummaryList } from '../../../shared/ui/index.js'
import { proposalMessages } from '../proposal.messages.js'
import type { ToldExplanation } from '../told-explanation.js'

/** How two people compare, a line per criterion, in words. Recognition is told nowhere but on the board's page. */
export function ComparedCriteria({ told, locale }: { told: ToldExplanation; locale: Locale }) {
  const words = proposalMessages(locale)
  const rows = told.criteria.flatMap(({ criterion, comparison }) =>
    comparison === undefined
      ? []
      : [{ term: words.criteria[criterion], detail: words.comparisons[comparison] }],
  )
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}
