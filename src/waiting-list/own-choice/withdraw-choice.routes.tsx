import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { finish, startReading, typedFrom, versionIn } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../../shared/http/index.js'
import { TextArea, fieldReader } from '../../shared/ui/index.js'
import { ok } from '../../shared/result/index.js'
import { setWaitsFor } from '../entry-steps.store.js'
import { entryAudit, openEntry, standingChoice, type OpenedEntry } from '../open-entry.js'
import { EntryFormPage } from '../pages/entry-form.page.js'
import { readWords } from '../reading.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { choiceFact, type OwnChoice } from './own-choice.js'
import { withdrawChoice } from './own-choice.store.js'

type Loaded = OpenedEntry & { choice: OwnChoice }
type Decided = { reason: string | null; version: number }

/** Withdrawing a choice, with a reason; then somebody else can be chosen. */
export const withdrawChoiceRoutes: readonly Route[] = form({
  path: routes.withdrawOwnChoice,
  access: coordinators,
  audit: { action: 'update', ...entryAudit, object: 'own-choice' },
  load: async (request): Promise<Loaded | undefined> => {
    const opened = await openEntry(request)
    const choice = opened && standingChoice(opened)
    return opened && choice && { ...opened, choice }
  },
  first: () => typedFrom({}),
  draft,
  parse: (typed, _, { locale }) => {
    const { errors } = waitingMessages(locale)
    const reading = startReading(typed)
    const reason = readWords(reading, 'reason', { errors, missing: errors.reason })
    return finish(reading, () => ({ reason, version: versionIn(typed) }))
  },
  decide: (_, command: Decided) => ok(command),
  save,
  view: ({ entry, choice }, formState, request) => {
    const words = waitingMessages(request.locale).choice
    const title = words.withdrawTitle(choice.personName)
    const field = fieldReader(formState, request.locale)
    return {
      title: words.withdraw,
      current: 'matching',
      content: (
        <EntryFormPage
          entry={{ ...entry, version: choice.version }}
          title={title}
          lead={words.withdrawLead}
          action={href(routes.withdrawOwnChoice, { entry: entry.id })}
          save={words.withdraw}
          draftKey={draft(request)}
          form={formState}
          request={request}
        >
          <TextArea
            {...field('reason')}
            label={words.withdrawReason}
            value={field.text('reason')}
            rows={3}
          />
        </EntryFormPage>
      ),
    }
  },
})

function draft(request: ViewRequest): string {
  return `withdraw-choice ${request.id('entry')}`
}

async function save(
  { tx, actor, now, today }: OpenRequest,
  { reason, version }: Decided,
  { entry, choice }: Loaded,
) {
  const told = { by: actor.accountId, at: now }
  await withdrawChoice(tx, { id: choice.id, version }, { on: today, reason })
  await recordFacts(tx, [choiceFact('ownChoiceWithdrawn', entry, choice.id)], told)
  await setWaitsFor(tx, { id: entry.id, waitsFor: 'own-network', ...told })
  return href(routes.waitingEntry, { entry: entry.id }, { klaar: 'choice-withdrawn' })
}
