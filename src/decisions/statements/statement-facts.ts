import type { Fact } from '../../audit/index.js'
import { statementRoleOf } from '../../authority/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { Statement } from '../capacity/index.js'
import { thinkingAlongMessages } from '../thinking-along/thinking-along.messages.js'
import { answers, type StatementRequest } from './request.js'
import { statementMessages } from './statements.messages.js'
import { statementRoleNames } from './statement-role.messages.js'

const types = [
  'capacityStated',
  'capacityStruckOut',
  'capacityAsked',
  'capacityAskWithdrawn',
  'capacityAnswered',
  'thinkingAlongAsked',
] as const

type Stated = Pick<Statement, 'clientId' | 'decisionId' | 'byName' | 'byRole' | 'capable'>

/** A statement was recorded, for the history of its client. */
export function statedFact({ clientId, decisionId, byName, byRole, capable }: Stated): Fact {
  const finding = capable ? 'able' : 'unable'
  return { type: 'capacityStated', clientId, content: { decisionId, byName, byRole, finding } }
}

/** A statement was struck out, for the history of its client. */
export function struckOutFact({ clientId, decisionId, byName }: Stated, reason: string): Fact {
  return { type: 'capacityStruckOut', clientId, content: { decisionId, byName, reason } }
}

type AboutRequest = Pick<StatementRequest, 'clientId' | 'decisionId' | 'byName'>

/** What happened to a question to a professional, for the history of its client. */
export function requestFact(
  type: 'capacityAsked' | 'capacityAskWithdrawn' | 'capacityAnswered',
  { clientId, decisionId, byName }: AboutRequest,
  more: { finding?: string } = {},
): Fact {
  return { type, clientId, content: { decisionId, byName, ...more } }
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about capacity in one sentence; undefined when it is another noun's. */
export function statementFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const { facts } = statementMessages(locale)
  const text = (name: string) => (typeof content[name] === 'string' ? content[name] : '')
  const finding = answers.find((answer) => answer === content['finding']) ?? 'cannot-say'
  const role = statementRoleOf(text('byRole')) ?? 'other'
  const roleName = statementRoleNames(locale)[role]
  switch (types.find((one) => one === type)) {
    case 'capacityStated':
      return facts.capacityStated(text('byName'), roleName, facts.findings[finding])
    case 'capacityStruckOut':
      return facts.capacityStruckOut(text('byName'), text('reason'))
    case 'capacityAsked':
      return facts.capacityAsked(text('byName'))
    case 'capacityAskWithdrawn':
      return facts.capacityAskWithdrawn(text('byName'))
    case 'capacityAnswered':
      return facts.capacityAnswered(text('byName'), facts.findings[finding])
    case 'thinkingAlongAsked':
      return thinkingAlongMessages(locale).fact
    default:
      return undefined
  }
}
