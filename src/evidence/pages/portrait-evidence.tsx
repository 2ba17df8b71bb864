import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card } from '../../shared/ui/index.js'
import type { EvidenceSet } from '../by-support.js'
import type { Evidence } from '../evidence.js'
import { evidenceMessages } from '../evidence.messages.js'
import { portraitMessages } from '../portrait.messages.js'
import { sectionsOf } from '../portrait.js'

type Props = { evidence: readonly Evidence[]; request: ViewRequest }

/** What is known, in the parts of a portrait and in the words in which it was written down. */
export function PortraitEvidence({ evidence, request: { locale } }: Props) {
  const { sections } = portraitMessages(locale)
  return (
    <>
      {sectionsOf(evidence).map(({ section, sets }) => (
        <Card title={sections[section]}>
          {sets.map((set) => (
            <Set set={set} locale={locale} />
          ))}
        </Card>
      ))}
    </>
  )
}

function Set({ set, locale }: { set: EvidenceSet; locale: Locale }) {
  return set.length === 1 ? (
    <Words set={set} locale={locale} />
  ) : (
    <div class="n-evidence-against">
      <p class="n-evidence-label">{evidenceMessages(locale).shown.contradicts}</p>
      <Words set={set} locale={locale} />
    </div>
  )
}

function Words({ set, locale }: { set: EvidenceSet; locale: Locale }) {
  return (
    <ul class="n-plain-list n-portrait-list">
      {set.map((one) => (
        <li>
          <bdi class="n-prose">{one.words}</bdi> <Support one={one} locale={locale} />
          {one.corrections.map(({ corrected }) => (
            <p class="n-soft n-prose">{corrected}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Who says so, where it was not the client, and that it is not certain; nothing where both are plain. */
function Support({ one, locale }: { one: Evidence; locale: Locale }) {
  const words = evidenceMessages(locale)
  const isOwn = one.source === 'client'
  const parts = [
    isOwn ? null : (one.sourceName ?? words.sources[one.source].toLowerCase()),
    one.certainty === 'sure' ? null : words.certainties[one.certainty].toLowerCase(),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <span class="n-soft">({parts.join(', ')})</span>
}
