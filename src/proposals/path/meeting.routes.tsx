import { routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
} from '../../shared/forms/index.js'
import { planMeeting, recordMeeting } from '../rules/meeting.js'
import { isOpen, meetingOutcomes, type MeetingOutcome } from '../rules/proposal.js'
import { askedWhenMeeting } from './asked-when-meeting.js'
import { PlanMeetingPage } from './pages/plan-meeting.page.js'
import { TellMeetingPage } from './pages/tell-meeting.page.js'
import { stepForm } from './step-form.js'
import { readDay, readLine, readLong, readTime } from './step-fields.js'
import { stepMessages } from './step.messages.js'

const planForm = stepForm({
  path: routes.planAcquaintance,
  firstField: 'date',
  klaar: 'acquaintance-planned',
  fits: ({ proposal }) => isOpen(proposal),
  first: (opened, { locale }) => typedFrom({ about: askedWhenMeeting(opened, locale).join('\n') }),
  parse: (typed, _, { locale }) => {
    const words = stepMessages(locale)
    const reading = startReading(typed)
    const details = {
      plannedOn: readDay(reading, 'date', words),
      plannedTime: readTime(reading, 'time', words),
      place: readLine(reading, 'place', words),
      whoComes: readLine(reading, 'who', words),
      toTalkAbout: readLong(reading, 'about', words),
    }
    return finish(reading, () => details)
  },
  decide: ({ proposal, isTaken }, details, { newId, today }) =>
    planMeeting(proposal, details, { id: newId(), today, isTaken }),
  view: (opened, form, request) => (
    <PlanMeetingPage opened={opened} form={form} request={request} />
  ),
})

const tellForm = stepForm({
  path: routes.acquaintance,
  firstField: 'outcome',
  klaar: 'acquaintance-told',
  fits: ({ proposal }, request) => proposal.meetings.some(({ id }) => id === request.id('meeting')),
  first: ({ proposal }, request) => {
    const meeting = proposal.meetings.find(({ id }) => id === request.id('meeting'))
    return typedFrom({
      outcome: meeting?.outcome ?? '',
      note: meeting?.outcomeNote ?? '',
      ...dateFields('date', null),
    })
  },
  parse: (typed, _, { locale }) => {
    const words = stepMessages(locale)
    const reading = startReading(typed)
    const outcome = readChoice(reading, 'outcome', {
      choices: meetingOutcomes,
      missing: words.errors.outcome,
    })
    const note = readLong(reading, 'note', words)
    const plannedTime = readTime(reading, 'time', words)
    const movedTo =
      textOf(typed, 'outcome') === 'moved'
        ? { plannedOn: readDay(reading, 'date', words), plannedTime }
        : null
    return finish(reading, () => ({
      outcome: (outcome ?? 'held') as MeetingOutcome,
      note,
      movedTo,
    }))
  },
  decide: ({ proposal }, told, request) =>
    recordMeeting(proposal, { ...told, meetingId: request.id('meeting') }, request.today),
  view: (opened, form, request) => {
    const meeting = opened.proposal.meetings.find(({ id }) => id === request.id('meeting'))
    const day = meeting === undefined ? '' : formatDate(meeting.plannedOn, request.locale, 'long')
    const meetingId = request.id('meeting')
    return <TellMeetingPage {...{ opened, form, request, day, meetingId }} />
  },
})

/** Planning a meeting, and telling what came of it. */
export const meetingForms = [...planForm, ...tellForm]
