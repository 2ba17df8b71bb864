import { matterMessages } from '../../authority/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, SummaryList } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'

type Props = { wills: readonly LivingWill[]; locale: Locale }

/** That something is on paper, about what, and where the original lies: one line each, for the bedside. */
export function EmergencyWills({ wills, locale }: Props) {
  const { emergency, kinds } = livingWillMessages(locale)
  const names = matterMessages(locale)
  if (wills.length === 0) {
    return null
  }
  return (
    <Card title={emergency.term} tone="late">
      <SummaryList
        rows={wills.map(({ kind, matters, originalAt }) => ({
          term: kinds[kind],
          detail: (
            <>
              {matters.map((matter) => names[matter]).join(', ')}
              <br />
              <strong>
                {originalAt === null ? emergency.unknownPlace : emergency.at(originalAt)}
              </strong>
            </>
          ),
        }))}
      />
    </Card>
  )
}
