import { href, routes } from '../../routes.js'
import { findNearPeople } from '../../clients/index.js'
import { evidenceOf, type Evidence } from '../../evidence/index.js'
import type { Route } from '../../shared/http/index.js'
import { fieldReader } from '../../shared/ui/index.js'
import { stepForm } from '../step-form.js'
import type { ComparedLabel } from '../step-frame.js'
import {
  consultedFields,
  firstConsulted,
  mostConsultations,
  parseConsulted,
} from './consulted.form.js'
import { consultedMessages } from './consulted.messages.js'
import { explainedFields, firstExplained, parseExplained } from './explained.form.js'
import { explainedMessages } from './explained.messages.js'
import type { FilledIn } from './filled-in.js'
import { ConsultedFields } from './pages/consulted-fields.js'
import { ExplainedFields } from './pages/explained-fields.js'
import { WantsFields } from './pages/wants-fields.js'
import { readingMessages } from './reading.messages.js'
import { hasMore, saverFor } from './save-filled-in.js'
import { firstWants, parseWants, wantsFields } from './wants.form.js'
import { wantsMessages } from './wants.messages.js'

/** A field and what it is called. */
type Named = [field: string, label: ComparedLabel]

const wantsStep = stepForm<{ evidence: readonly Evidence[] }, FilledIn>({
  step: 'wants',
  more: async ({ tx }, { client }) => ({ evidence: await evidenceOf(tx, client.id) }),
  first: ({ decision }) => firstWants(decision),
  parse: (typed, { evidence }, { locale }) => {
    const known = evidence.map(({ id }) => id)
    return parseWants(typed, { known, words: readingMessages(locale) })
  },
  save: saverFor('wants'),
  labels: (locale, { client, evidence }) => {
    const words = wantsMessages(locale)
    const known = Object.fromEntries(evidence.map(({ id, words: told }) => [id, told]))
    return {
      [wantsFields.evidence]: { label: words.known, answers: known },
      [wantsFields.involved]: {
        label: words.involved(client.givenName),
        answers: words.involvements,
      },
      [wantsFields.wish]: words.wish(client.givenName),
      [wantsFields.pictured]: words.pictured,
      [wantsFields.how]: words.how,
    }
  },
  view: ({ decision, client, evidence, facts }, form, { locale, today }) => (
    <WantsFields
      decision={decision}
      name={client.givenName}
      field={fieldReader(form, locale)}
      known={{ evidence, livingWills: facts.wills }}
      today={today}
    />
  ),
})

const consultedStep = stepForm<{ near: readonly string[] }, FilledIn>({
  step: 'consulted',
  more: async ({ tx, today }, { client }) => {
    const people = await findNearPeople(tx, client.id)
    const current = people.filter(({ endedOn }) => endedOn === null || endedOn > today)
    return { near: [...new Set(current.map(({ name }) => name))] }
  },
  first: ({ decision }, request) =>
    firstConsulted(decision, { hasMore: request.query(hasMore) !== undefined }),
  parse: (typed, { decision }, { locale, today, newId }) => {
    const words = { ...readingMessages(locale), ...consultedMessages(locale) }
    return parseConsulted(typed, decision, { today, newId, words })
  },
  save: saverFor('consulted'),
  labels: (locale) => {
    const words = consultedMessages(locale)
    const talks = Array.from({ length: mostConsultations }, (_, index): Named[] => [
      [
        consultedFields.of('who', index),
        { label: `${words.talk(index + 1)}: ${words.who}`, answers: words.kinds },
      ],
      [consultedFields.of('on', index), `${words.talk(index + 1)}: ${words.on}`],
      [consultedFields.of('name', index), `${words.talk(index + 1)}: ${words.name}`],
      [consultedFields.of('said', index), `${words.talk(index + 1)}: ${words.said}`],
    ])
    return {
      ...Object.fromEntries(talks.flat()),
      [consultedFields.nobody]: words.nobodyBecause,
    }
  },
  above: ({ decision }, { locale }) => (
    <p>
      <a href={href(routes.thinkAlong, { client: decision.clientId, decision: decision.id })}>
        {consultedMessages(locale).along}
      </a>
    </p>
  ),
  view: ({ near }, form, { locale }) => (
    <ConsultedFields field={fieldReader(form, locale)} near={near} />
  ),
})

const explainedStep = stepForm<object, FilledIn>({
  step: 'explained',
  first: ({ decision }) => firstExplained(decision),
  parse: (typed, _, { locale, today }) =>
    parseExplained(typed, { today, words: readingMessages(locale) }),
  save: saverFor('explained'),
  labels: (locale, { client }) => {
    const words = explainedMessages(locale)
    return {
      [explainedFields.how]: words.how(client.givenName),
      [explainedFields.on]: words.on,
      [explainedFields.took]: words.took(client.givenName),
      [explainedFields.whyNot]: words.because,
    }
  },
  view: ({ decision, client }, form, { locale }) => (
    <ExplainedFields
      decision={decision}
      name={client.givenName}
      field={fieldReader(form, locale)}
    />
  ),
})

/** The client's voice: what he wants, who was heard, how it was explained to him. */
export const voiceRoutes: readonly Route[] = [...wantsStep, ...consultedStep, ...explainedStep]
