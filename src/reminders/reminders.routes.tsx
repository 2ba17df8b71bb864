import { getOrganisation } from '../organisations/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { finish, readChoice, startReading, typedFrom } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { ReminderChoicePage } from './pages/reminder-choice.page.js'
import { saveReminderChoice, wantsReminders } from './reminder-choice.store.js'
import { reminderMessages } from './reminders.messages.js'

const reminderChoice = form({
  path: routes.reminders,
  access: caseworkers,
  audit: { action: 'update', object: 'reminder-choice', of: (_, { actor }) => actor.accountId },
  load: loadChoice,
  first: ({ isOn }) => typedFrom({ choice: isOn ? 'on' : 'off' }),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const { missing } = reminderMessages(locale).page
    const choice = readChoice(reading, 'choice', { choices: ['on', 'off'], missing })
    return finish(reading, () => choice === 'on')
  },
  decide: (_, isOn) => ok(isOn),
  save: async ({ tx, actor, now }, isOn) => {
    await saveReminderChoice(tx, { accountId: actor.accountId, isOn, at: now })
    return href(routes.reminders, {}, { klaar: 'saved' })
  },
  view: ({ organisationIsOn }, formState, request) => ({
    title: reminderMessages(request.locale).page.title,
    content: (
      <ReminderChoicePage
        organisationIsOn={organisationIsOn}
        form={formState}
        request={request}
        action={href(routes.reminders)}
      />
    ),
  }),
})

async function loadChoice({ tx, actor }: OpenRequest) {
  const { remindersOn } = await getOrganisation(tx)
  return { isOn: await wantsReminders(tx, actor.accountId), organisationIsOn: remindersOn }
}

/** The routes of reminders. */
export const reminderRoutes: readonly Route[] = [...reminderChoice]
