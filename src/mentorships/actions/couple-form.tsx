import type { Child } from 'hono/jsx'
import { mentorshipTerms } from '../../law/index.js'
import { href, routes } from '../../routes.js'
import type { AccessRule } from '../../shared/access/index.js'
import type { FieldErrors, Typed } from '../../shared/forms/index.js'
import { textOf } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../../shared/http/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { actionMessages, type ActionMessages, type FormWords } from '../action.messages.js'
import type { MentorshipDecision, MentorshipOutcome } from '../mentorship.facts.js'
import type { MentorshipRelation } from '../mentorship.policy.js'
import { saveMentorship } from '../mentorship.store.js'
import { CoupleFormPage } from '../pages/couple-form.page.js'
import { startTermsOn } from '../regime-terms.js'
import type { StartFacts, StartTerms } from '../regimes/index.js'
import { coupleAtHand, type CoupleAtHand } from './couple-at-hand.store.js'
import type { FieldsProps } from './fields-props.js'
import { errorsOf, type Places } from './refusal-places.js'

/** What a rule may know besides the couple and the command. */
export type Deciding = { couple: CoupleAtHand; today: string; terms: StartTerms; newId: NewId }

/** One form that changes a mentorship: who may, its fields, how they are read, and the rule it asks. */
export type CoupleAction<Command> = {
  path: string
  access: AccessRule
  may: (relation: MentorshipRelation) => boolean
  picksMentor?: boolean
  /** The key of the sentence shown when it is done. */
  done: string
  words: (words: ActionMessages) => FormWords
  first: (couple: CoupleAtHand, request: ViewRequest) => Typed
  parse: (typed: Typed, couple: CoupleAtHand, request: ViewRequest) => Result<Command, FieldErrors>
  decide: (command: Command, deciding: Deciding) => MentorshipDecision
  /** The field that a refusal belongs to; one without a field is shown above the form. */
  places: Places
  /** Words to keep with an ending, and answers about a new mentor. */
  keeps?: (command: Command) => { endNote?: string | null; answers?: StartFacts }
  fields: (props: FieldsProps) => Child
}

type Decided = {
  outcome: MentorshipOutcome
  version: number
  kept: { endNote?: string | null; answers?: StartFacts }
}

/** Makes the two routes of such a form. Whoever may not change this couple gets "not there". */
export function coupleForm<Command>(action: CoupleAction<Command>): Route[] {
  const { path, access, may, picksMentor, first } = action
  return form<CoupleAtHand, { command: Command; typed: Typed }, Decided>({
    path,
    access,
    audit: { action: 'update', object: 'mentorship', of: ({ mentorship }) => mentorship.id },
    load: (request, sent) => coupleAtHand(request, { may, picksMentor, sent }),
    first,
    parse: (typed, couple, request) => {
      const parsed = action.parse(typed, couple, request)
      return parsed.ok ? ok({ command: parsed.value, typed }) : parsed
    },
    decide: (couple, { command, typed }, { today, newId, locale }) => {
      const terms = startTermsOn(mentorshipTerms, today)
      const decision = action.decide(command, { couple, today, terms, newId })
      return decision.ok
        ? ok({
            outcome: decision.value,
            version: versionIn(typed, couple),
            kept: action.keeps?.(command) ?? {},
          })
        : refused(errorsOf(decision.reason, action.places, locale))
    },
    save: (request, decided, couple) => save(request, { action, decided, couple }),
    view: (couple, formState, request) => {
      const words = action.words(actionMessages(request.locale))
      return {
        title: words.title,
        current: 'clients',
        content: (
          <CoupleFormPage
            couple={couple}
            form={formState}
            request={request}
            words={words}
            action={href(path as typeof routes.pauseMentorship, {
              mentorship: couple.mentorship.id,
            })}
            fields={action.fields}
          />
        ),
      }
    },
  })
}

type Saving<Command> = { action: CoupleAction<Command>; decided: Decided; couple: CoupleAtHand }

async function save<Command>(
  { tx, actor, now }: OpenRequest,
  { action, decided, couple }: Saving<Command>,
): Promise<string> {
  const { outcome, version, kept } = decided
  const told = { by: actor.accountId, at: now }
  const before = { mentorship: couple.mentorship, version }
  await saveMentorship(tx, { before, outcome, told, ...kept })
  return href(routes.mentorship, { mentorship: couple.mentorship.id }, { klaar: action.done })
}

/** The version the form was drawn from, so that a form that was overtaken is not saved unseen. */
export function versionIn(typed: Typed, { version }: CoupleAtHand): number {
  const sent = textOf(typed, 'version')
  return /^\d{1,9}$/.test(sent) ? Number(sent) : version
}
