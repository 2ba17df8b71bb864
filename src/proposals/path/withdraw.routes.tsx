import { routes } from '../../routes.js'
import { finish, startReading, typedFrom } from '../../shared/forms/index.js'
import type { Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { resume, withdraw } from '../rules/end.js'
import { isOpen } from '../rules/proposal.js'
import { ResumePage, WithdrawPage } from './pages/withdraw.page.js'
import { stepForm } from './step-form.js'
import { readLong } from './step-fields.js'
import { stepMessages } from './step.messages.js'

const withdrawForm = stepForm({
  path: routes.withdrawProposal,
  firstField: 'reason',
  klaar: 'proposal-withdrawn',
  fits: ({ proposal }) => isOpen(proposal),
  first: () => typedFrom({ reason: '' }),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const reason = readLong(reading, 'reason', stepMessages(locale))
    return finish(reading, () => reason ?? '')
  },
  decide: ({ proposal }, reason, { now }) => withdraw(proposal, { reason, at: now }),
  view: (opened, form, request) => <WithdrawPage opened={opened} form={form} request={request} />,
})

const resumeForm = stepForm({
  path: routes.resumeProposal,
  firstField: 'again',
  klaar: 'proposal-resumed',
  fits: ({ proposal }) => proposal.status === 'withdrawn',
  first: () => typedFrom({}),
  parse: () => ok(undefined),
  decide: (opened) => resume(opened.proposal, opened),
  view: (opened, form, request) => <ResumePage opened={opened} form={form} request={request} />,
})

/** Taking a proposal back, and undoing that. */
export const withdrawForms: readonly Route[] = [...withdrawForm, ...resumeForm]
