import type { Child } from 'hono/jsx'
import type { Locale } from '../shared/i18n/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf, versionIn, type FieldErrors, type Typed } from '../shared/forms/index.js'
import {
  form,
  type FormState,
  type OpenRequest,
  type PageContent,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { ok, type Result } from '../shared/result/index.js'
import {
  openDecisionToChange,
  toDecisionWhenClosed,
  type OpenedDecision,
} from './decision-access.js'
import type { DecisionContent } from './decision.js'
import { changeDecision } from './decision.store.js'
import {
  answerFor,
  gapsOf,
  guardFactsOf,
  stepAfterFor,
  type Gap,
  type GuardAnswer,
  type GuardFacts,
} from './guard/index.js'
import { stepDraft, stepRoutes, type Step } from './path.js'
import { pathMessages } from './path.messages.js'
import { StepFrame, type ComparedLabel } from './step-frame.js'

/** An open decision on one of its pages: with the facts of the guard, its answer and what still is lacking. */
export type OpenedStep = OpenedDecision & {
  facts: GuardFacts
  answer: GuardAnswer
  gaps: readonly Gap[]
}

/** What was decided to be saved: the page shown in that version. */
export type StepSaving<Loaded> = { loaded: Loaded; version: number }

/**
 * One page of the path. What is not given is filled in: without `decide` what was read is saved, without `save` it
 * is taken for content of the decision. `save` keeps the version (`changeDecision`) and may answer an address to
 * go to in place of the next page. `labels` names the fields that are compared when somebody else was first;
 * of a choice also its answers in words.
 */
type StepRecipe<More, Command, Decided> = {
  step: Step
  more?: (request: OpenRequest, opened: OpenedStep, sent?: Typed) => Promise<More>
  first: (loaded: OpenedStep & More, request: ViewRequest) => Typed
  parse: (
    typed: Typed,
    loaded: OpenedStep & More,
    request: ViewRequest,
  ) => Result<Command, FieldErrors>
  decide?: (
    loaded: OpenedStep & More,
    command: Command,
    request: ViewRequest,
  ) => Result<Decided, FieldErrors>
  save?: (
    request: OpenRequest,
    decided: Decided,
    saving: StepSaving<OpenedStep & More>,
  ) => Promise<string | undefined>
  labels?: (locale: Locale, loaded: OpenedStep & More) => Readonly<Record<string, ComparedLabel>>
  view: (loaded: OpenedStep & More, form: FormState, request: ViewRequest) => Child
  /** What stands above the form, with buttons of its own. */
  above?: (loaded: OpenedStep & More, request: ViewRequest) => Child
  /** The words of a single button, in place of the two ways on. */
  submit?: (locale: Locale) => string
  /** Whether there is nothing to fill in: what is shown then stands without a form. */
  isOnlyRead?: (loaded: OpenedStep & More) => boolean
  /** Whether something else on the page comes before going on. */
  isSecond?: (loaded: OpenedStep & More) => boolean
}

type Sent<Decided> = { decided: Decided; version: number; isStopping: boolean }

/** Opens the decision in the address on one of its pages; undefined when it is closed or not the actor's. */
export async function openStep(request: OpenRequest): Promise<OpenedStep | undefined> {
  const opened = await openDecisionToChange(request)
  if (opened === undefined) {
    return undefined
  }
  const { decision } = opened
  const facts = await guardFactsOf(request.tx, decision)
  const answer = answerFor(facts, decision, request.today)
  return { ...opened, facts, answer, gaps: gapsOf(decision, answer.authority, request.today) }
}

/** A page of the path as a form: saves what was typed, complete or not, and goes on to the next page. */
export function stepForm<
  More extends object = object,
  Command = Partial<DecisionContent>,
  Decided = Command,
>(recipe: StepRecipe<More, Command, Decided>): Route[] {
  type Loaded = OpenedStep & More
  const { step } = recipe
  return form<Loaded, Sent<Command>, Sent<Decided>>({
    path: stepRoutes[step],
    access: caseworkers,
    audit: { action: 'update', object: 'decision', of: ({ decision }) => decision.id },
    load: async (request, sent) => {
      const opened = await openStep(request)
      if (opened === undefined && sent === undefined) {
        await toDecisionWhenClosed(request)
      }
      return opened && withMore(recipe, request, { opened, sent })
    },
    first: recipe.first,
    draft: (request) => stepDraft(step, request.id('decision')),
    parse: (typed, loaded, request) => {
      const parsed = recipe.parse(typed, loaded, request)
      const isStopping = textOf(typed, 'verder') === 'stop'
      return parsed.ok
        ? ok({ decided: parsed.value, version: versionIn(typed), isStopping })
        : parsed
    },
    decide: (loaded, sent, request) => {
      const decided = recipe.decide?.(loaded, sent.decided, request)
      const same = ok(sent.decided as unknown as Decided)
      const outcome = decided ?? same
      return outcome.ok ? ok({ ...sent, decided: outcome.value }) : outcome
    },
    save: (request, sent, loaded) => saveStep(recipe, request, { sent, loaded }),
    view: (loaded, formState, request) => drawStep(recipe, { loaded, formState, request }),
  })
}

type Drawing<Loaded> = { loaded: Loaded; formState: FormState; request: ViewRequest }

function drawStep<More extends object, C, D>(
  recipe: StepRecipe<More, C, D>,
  { loaded, formState, request }: Drawing<OpenedStep & More>,
): PageContent {
  const { step } = recipe
  return {
    title: pathMessages(request.locale).steps[step](loaded.client.givenName),
    current: 'clients',
    content: (
      <StepFrame
        step={step}
        opened={loaded}
        form={formState}
        request={request}
        above={recipe.above?.(loaded, request)}
        submit={recipe.submit?.(request.locale)}
        isOnlyRead={recipe.isOnlyRead?.(loaded)}
        isSecond={recipe.isSecond?.(loaded)}
        compared={{
          theirs: recipe.first(loaded, request),
          labels: recipe.labels?.(request.locale, loaded) ?? {},
        }}
      >
        {recipe.view(loaded, formState, request)}
      </StepFrame>
    ),
  }
}

async function withMore<More extends object, C, D>(
  recipe: Pick<StepRecipe<More, C, D>, 'more'>,
  request: OpenRequest,
  { opened, sent }: { opened: OpenedStep; sent: Typed | undefined },
): Promise<OpenedStep & More> {
  const more = (await recipe.more?.(request, opened, sent)) ?? ({} as More)
  return { ...opened, ...more }
}

async function saveStep<More extends object, C, Decided>(
  recipe: Pick<StepRecipe<More, C, Decided>, 'step' | 'save'>,
  request: OpenRequest,
  { sent, loaded }: { sent: Sent<Decided>; loaded: OpenedStep & More },
): Promise<string> {
  const { decided, version, isStopping } = sent
  const { id, clientId } = loaded.decision
  if (recipe.save === undefined) {
    const content = decided as unknown as Partial<DecisionContent>
    await changeDecision(request.tx, { id, version, at: request.now }, content)
  }
  const elsewhere = await recipe.save?.(request, decided, { loaded, version })
  const place = { client: clientId, decision: id }
  if (isStopping) {
    return href(routes.decision, place, { klaar: 'decision-kept' })
  }
  return elsewhere ?? href(await nextAddress(recipe.step, request, loaded), place)
}

/** The page that follows by the rules as they are after saving. */
async function nextAddress(step: Step, request: OpenRequest, before: OpenedStep) {
  const { decision, answer } = (await openStep(request)) ?? before
  const next = stepAfterFor(step, decision, answer.authority)
  return next === undefined ? routes.decision : stepRoutes[next]
}
