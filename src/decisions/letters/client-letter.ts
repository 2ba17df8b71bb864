import { isUnderCourt } from '../../mentorships/index.js'
import { formatDate, plainDateOf, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { statementRoleNames } from '../statements/statement-role.messages.js'
import { clientLetterMessages, type ClientLetterMessages } from './client-letter.messages.js'
import { decidedOn, type LetterFacts, type LetterPart } from './letter.js'

/** The sentences of the letter to the client, by who decides and how it ended. BW 1:454. */
export function clientLetter(facts: LetterFacts, locale: Locale): LetterPart[] {
  const words = clientLetterMessages(locale)
  const writing: Writing = { facts, words, locale, day: (date) => formatDate(date, locale) }
  return [
    asked(writing),
    whoDecides(writing),
    wanted(writing),
    ...decided(writing),
    ...why(writing),
    ...added(writing),
    again(writing),
    disagree(writing),
  ]
}

type Writing = {
  facts: LetterFacts
  words: ClientLetterMessages
  locale: Locale
  day: (date: PlainDate) => string
}

function asked({ facts: { decision }, words, day }: Writing): LetterPart {
  return {
    title: words.asked,
    lines: [],
    quote: decision.question,
    after: [words.askers[decision.askedBy](day(decision.askedOn))],
  }
}

function whoDecides({ facts, words, locale, day }: Writing): LetterPart {
  const { decision, mentorName, statements } = facts
  const { decides } = decision.authority
  const isMentors = decides === 'mentor'
  if (isMentors && decision.outcome === 'referred') {
    return { title: words.who, lines: words.passedOn }
  }
  const roles = statementRoleNames(locale)
  const said = statements.flatMap(({ about, byName, byRole, decisionId, statedOn }) => [
    words.statement(`${byName} (${roles[byRole].toLocaleLowerCase(locale)})`, day(statedOn)),
    decisionId === decision.id ? words.onlyThis : words.wasAbout(about),
  ])
  const ground = said.length > 0 ? said : [words.ownOffice]
  return {
    title: words.who,
    lines: [
      ...words.decides[decides](mentorName),
      ...(isMentors ? ground : []),
      ...(isMentors && decision.outcome === 'client-decided' ? [words.stillYou] : []),
    ],
  }
}

function wanted({ facts: { decision }, words }: Writing): LetterPart {
  const { wish, wishPictured } = decision
  if (wish !== null) {
    return { title: words.wanted, lines: [words.wish], quote: wish }
  }
  return wishPictured === null
    ? { title: words.wanted, lines: [words.wishUnknown] }
    : { title: words.wanted, lines: [words.pictured], quote: wishPictured }
}

function decided({ facts: { decision }, words, day }: Writing): LetterPart[] {
  const { authority, mentorView, outcome, outcomeWords } = decision
  const isNobodys = outcome === 'referred' && authority.decides === 'nobody'
  const line = isNobodys ? words.nobodyReferred : words.outcomes[outcome](day(decidedOn(decision)))
  const quote = outcomeWords === null ? {} : { quote: outcomeWords }
  const view =
    outcome === 'referred' && mentorView !== null
      ? [{ title: words.mentorView, lines: [], quote: mentorView }]
      : []
  return [{ title: words.decided, lines: [line], ...quote }, ...view]
}

function why({ facts: { decision }, words }: Writing): LetterPart[] {
  const { outcomeWhy } = decision
  return outcomeWhy === null ? [] : [{ title: words.why, lines: [], quote: outcomeWhy }]
}

function added({ facts: { corrections }, words, day }: Writing): LetterPart[] {
  return corrections.map((correction) => ({
    title: words.added(day(plainDateOf(correction.at))),
    lines: [],
    quote: correction.words,
  }))
}

function again({ facts: { decision }, words, day }: Writing): LetterPart {
  const { reviewOn } = decision
  const line = reviewOn === null ? words.againAsk : words.againOn(day(reviewOn))
  return { title: words.again, lines: [line] }
}

/** A mentor who was not appointed by the court is no matter for the court. BW 1:459, 461; Wkkgz 13; Wzd 57. */
function disagree({ facts, words }: Writing): LetterPart {
  const { foundation, mentorName, regime } = facts
  return {
    title: words.disagree,
    lines: [
      ...words.disagreeLines(mentorName),
      ...(foundation.phone === null ? [] : [words.call(foundation.name, foundation.phone)]),
      words.confidant,
      ...(isUnderCourt(regime) ? [words.court] : []),
    ],
  }
}
