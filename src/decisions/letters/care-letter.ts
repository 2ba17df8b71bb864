import { matterMessages } from '../../authority/index.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { statementRoleNames } from '../statements/statement-role.messages.js'
import { careLetterMessages, type CareLetterMessages } from './care-letter.messages.js'
import { decidedOn, type LetterFacts, type LetterPart } from './letter.js'

/**
 * The sentences of the letter to who gives the care: who decided, on what ground, and what is asked. No wish, no
 * weighing and nobody's view but the mentor's where he is heard: no more than is needed. AVG 5(1)c; Wzd 3(3).
 */
export function careLetter(facts: LetterFacts, locale: Locale): LetterPart[] {
  const words = careLetterMessages(locale)
  const writing: Writing = { facts, words, locale, day: (date) => formatDate(date, locale) }
  return [
    asked(writing),
    whoDecides(writing),
    ...decided(writing),
    { title: words.request, lines: requestsOf(writing) },
    again(writing),
  ]
}

type Writing = {
  facts: LetterFacts
  words: CareLetterMessages
  locale: Locale
  day: (date: PlainDate) => string
}

function asked({ facts: { decision }, words, locale, day }: Writing): LetterPart {
  const matter = matterMessages(locale)[decision.matter]
  return {
    title: words.asked,
    lines: [words.askedOn(matter, day(decision.askedOn))],
    quote: decision.question,
  }
}

function whoDecides(writing: Writing): LetterPart {
  const { facts, words } = writing
  const { authority, outcome } = facts.decision
  const isPassedOn = authority.decides === 'mentor' && outcome === 'referred'
  return {
    title: words.who,
    lines: [
      isPassedOn ? words.passedOn : words.decides[authority.decides](facts.givenName),
      ...statementLines(writing),
      ...authority.grounds.map(({ source, says }) => `${source}: ${says}`),
      ...(authority.disputed ? [words.disputed] : []),
    ],
  }
}

function statementLines({ facts, words, locale, day }: Writing): string[] {
  const { decides, missing } = facts.decision.authority
  if (decides === 'client') {
    return missing.includes('capacity-statement') ? [words.noStatement] : []
  }
  const roles = statementRoleNames(locale)
  return decides !== 'mentor'
    ? []
    : facts.statements.flatMap(({ about, byName, byRole, decisionId, statedOn }) => [
        words.statement(byName, roles[byRole].toLocaleLowerCase(locale), day(statedOn)),
        ...(decisionId === facts.decision.id ? [] : [words.wasAbout(about)]),
      ])
}

function decided({ facts: { decision, givenName }, words, day }: Writing): LetterPart[] {
  const { mentorView, outcome, outcomeWords } = decision
  const isReferred = outcome === 'referred'
  const line = words.outcomes[outcome](givenName, day(decidedOn(decision)))
  const quote = outcomeWords === null ? {} : { quote: outcomeWords }
  return [
    { title: words.decided, lines: [line], ...quote },
    ...(isReferred && mentorView !== null
      ? [{ title: words.view, lines: [], quote: mentorView }]
      : []),
  ]
}

function requestsOf({ facts: { decision, givenName }, words }: Writing): readonly string[] {
  const { authority, outcome } = decision
  if (outcome === 'referred' && authority.decides === 'provider') {
    return words.byProvider(givenName)
  }
  return authority.decides === 'nobody'
    ? words.byNobody(givenName)
    : words.requests[outcome](givenName)
}

function again({ facts: { decision }, words, day }: Writing): LetterPart {
  const { reviewOn } = decision
  const line = reviewOn === null ? words.againNone : words.againOn(day(reviewOn))
  return { title: words.again, lines: [line] }
}
