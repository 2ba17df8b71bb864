import type { Child } from 'hono/jsx'
import { criteria, outlookItems } from '../../matching/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { EmptyState, Heading, PageHeading, QuotedWords } from '../../shared/ui/index.js'
import { matchWords, type MatchWords } from '../match-words.messages.js'
import type { OpenedProfile } from '../open-client.js'
import { profileMessages } from '../profiles.messages.js'
import { languageCode } from '../language-code.js'
import type { ClientAnswers } from '../questions.js'
import { lineWords, toldWeek } from '../told-answer.js'

/** What a client told, in short lines to read aloud with him; nothing that only the office needs stands in it. */
export function WhatMattersPage({
  client,
  answers,
  request,
}: OpenedProfile & { request: ViewRequest }) {
  const { locale } = request
  const { readable: words, client: intake } = profileMessages(locale)
  const name = client.givenName
  const parts = partsOf(answers, name, request)
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(fullName(client))}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.intake, { client: client.id }), label: intake.title(name) }}
      />
      {parts.length === 0 && answers.ownWords === null ? (
        <EmptyState title={words.empty} />
      ) : (
        <div class="n-aloud">
          {answers.ownWords !== null && (
            <section>
              <Heading level={2}>{words.said(name)}</Heading>
              <QuotedWords words={answers.ownWords} />
            </section>
          )}
          {parts.map(({ title, lines }) => (
            <section>
              <Heading level={2}>{title}</Heading>
              <ul>
                {lines.map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}

type Part = { title: string; lines: readonly Child[] }

function partsOf(answers: ClientAnswers, name: string, { locale }: ViewRequest): readonly Part[] {
  const { readable: words } = profileMessages(locale)
  const told = matchWords(locale)
  const weighed = (importance: 'heavy' | 'none') =>
    criteria
      .filter((criterion) => answers.importance[criterion] === importance)
      .map((criterion) => told.asksFor[criterion])
  const parts = [
    { title: words.heavy, lines: weighed('heavy') },
    { title: words.mentor, lines: aboutMentor(answers, told) },
    { title: words.is(name), lines: outlookLines(answers, told) },
    { title: words.likes(name), lines: pastimeLines(answers.likes, told) },
    { title: words.dislikes(name), lines: pastimeLines(answers.dislikes, told) },
    { title: words.languages, lines: languageLines(answers, locale) },
    { title: words.when(name), lines: toldWeek(answers.available ?? [], told) },
    { title: words.notNeeded, lines: weighed('none') },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function aboutMentor(answers: ClientAnswers, told: MatchWords): readonly string[] {
  const { genderWish, ageWish, goal, wantedStyles, visitsPerMonth } = answers
  return [
    ...(genderWish === null || genderWish === 'none' ? [] : [told.genderWishes[genderWish]]),
    ...(ageWish === null || ageWish === 'none' ? [] : [told.ageWishes[ageWish]]),
    ...(goal === null ? [] : [told.goals[goal]]),
    ...(wantedStyles ?? []).map((style) => told.styles[style]),
    ...(visitsPerMonth === null ? [] : [told.perMonth(visitsPerMonth)]),
  ]
}

function outlookLines({ outlook }: ClientAnswers, told: MatchWords): readonly string[] {
  return outlookItems.flatMap((item) => {
    const place = outlook[item]
    const line = place === undefined ? undefined : lineWords(item, told)[place - 1]
    return line === undefined ? [] : [line]
  })
}

function pastimeLines(pastimes: ClientAnswers['likes'], told: MatchWords): readonly string[] {
  return (pastimes ?? []).map((pastime) => told.pastimes[pastime])
}

function languageLines(answers: ClientAnswers, locale: ViewRequest['locale']): readonly string[] {
  const { languages, heartLanguage } = answers
  const heart = languages.find((name) => languageCode(name) === heartLanguage)
  return [
    ...languages,
    ...(heart === undefined ? [] : [profileMessages(locale).readable.heart(heart)]),
  ]
}
