import {
  authorityMessages,
  conditionsBesides,
  explain,
  matterMessages,
} from '../../authority/index.js'
import type { AnsweredCase } from './answer-case.js'

/** An answer as a person reads it at a terminal, line by line, in Dutch; nothing stands there twice. */
export function plainAnswer({ asked, answer }: AnsweredCase): readonly string[] {
  const words = authorityMessages('nl')
  return [
    matterMessages('nl')[asked.matter],
    '',
    explain(asked.matter, { ...answer, missing: [] }),
    ...listed(
      words.headings.missing,
      answer.missing.map((code) => words.missing[code]),
    ),
    ...listed(
      words.headings.conditions,
      conditionsBesides(answer.conditions).map((code) => words.conditions[code]),
    ),
    ...listed(
      words.headings.grounds,
      answer.grounds.map(({ source, says }) => `${source}: ${says}`),
    ),
  ]
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `- ${line}`)]
}
