import { routes } from '../../routes.js'
import { fault, finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { askMentor } from '../rules/ask-mentor.js'
import { AskMentorPage } from './pages/ask-mentor.page.js'
import { stepForm } from './step-form.js'
import { readLong } from './step-fields.js'
import { stepMessages } from './step.messages.js'
import { nameIn } from './name-in.js'
import { suggestedTelling } from './suggested-telling.js'

/** Asks the mentor with a text that the coordinator reads first; a name of the client in it is refused. */
export const askMentorForm = stepForm({
  path: routes.askMentor,
  firstField: 'told',
  klaar: 'mentor-asked',
  fits: ({ proposal }) => proposal.mentorAskedAt === null,
  first: ({ tellable }, { locale }) => typedFrom({ told: suggestedTelling(tellable, locale) }),
  parse: (typed, { clientName }, { locale }) => {
    const words = stepMessages(locale)
    const reading = startReading(typed)
    const told = readLong(reading, 'told', words) ?? ''
    const name = nameIn(told, clientName)
    if (name !== undefined) {
      fault(reading, 'told', words.ask.named(name))
    }
    return finish(reading, () => told)
  },
  decide: ({ proposal, isTaken }, told, { now }) => askMentor(proposal, { told, at: now, isTaken }),
  view: (opened, form, request) => <AskMentorPage opened={opened} form={form} request={request} />,
})
