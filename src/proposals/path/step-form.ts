import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { versionIn, type FieldErrors, type Typed } from '../../shared/forms/index.js'
import {
  form,
  type FormState,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../../shared/http/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import type { Child } from 'hono/jsx'
import type { ProposalDecision, ProposalOutcome } from '../rules/outcome.js'
import { openProposal, type OpenedProposal } from './proposal-access.js'
import { proposalMessages } from './proposal.messages.js'
import { saveStep } from './save-step.js'
import { stepMessages } from './step.messages.js'
import { errorsOf } from './step-fields.js'

type StepForm<Command> = {
  path: string
  /** The first field, where a refusal without a place of its own is shown. */
  firstField: string
  klaar: string
  /** Whether the form is there for a proposal like this. */
  fits?: (opened: OpenedProposal, request: ViewRequest) => boolean
  first: (opened: OpenedProposal, request: ViewRequest) => Typed
  parse: (
    typed: Typed,
    opened: OpenedProposal,
    request: ViewRequest,
  ) => Result<Command, FieldErrors>
  decide: (opened: OpenedProposal, command: Command, request: ViewRequest) => ProposalDecision
  view: (opened: OpenedProposal, form: FormState, request: ViewRequest) => Child
}

type Versioned<Command> = { command: Command; version: number }
type Decided = { outcome: ProposalOutcome; version: number }

/** A form of a coordinator that takes one step with a proposal, over the version that was shown. */
export function stepForm<Command>(step: StepForm<Command>): readonly Route[] {
  return form<OpenedProposal, Versioned<Command>, Decided>({
    path: step.path,
    access: coordinators,
    audit: {
      action: 'update',
      object: 'match-proposal',
      of: ({ proposal }) => proposal.id,
      clients: ({ proposal }) => [proposal.clientId],
    },
    load: async (request: OpenRequest, sent) => {
      const opened = await openProposal(request, sent)
      return opened !== undefined && step.fits?.(opened, request) !== false ? opened : undefined
    },
    first: step.first,
    parse: (typed, opened, request) => {
      const parsed = step.parse(typed, opened, request)
      return parsed.ok ? ok({ command: parsed.value, version: versionIn(typed) }) : parsed
    },
    decide: (opened, { command, version }, request) => {
      const decision = step.decide(opened, command, request)
      return decision.ok
        ? ok({ outcome: decision.value, version })
        : refused(errorsOf(decision.reason, stepMessages(request.locale), step.firstField))
    },
    save: async (request, { outcome, version }) => {
      await saveStep(request, outcome, version)
      return href(routes.proposal, { proposal: outcome.state.id }, { klaar: step.klaar })
    },
    view: (opened, formState, request) => ({
      title: proposalMessages(request.locale).pair(opened.clientName, opened.mentorName),
      current: 'matching',
      content: step.view(opened, formState, request),
    }),
  })
}
