import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Aanvragen',
  open: (count: number) =>
    count === 1 ? '1 aanvraag wacht op antwoord' : `${count} aanvragen wachten op antwoord`,
  oldest: (day: string) => `De oudste is van ${day}.`,
  late: (count: number) =>
    count === 1
      ? 'Bij 1 is de afgesproken dag voorbij.'
      : `Bij ${count} is de afgesproken dag voorbij.`,
  urgent: (count: number) =>
    count === 1
      ? '1 heeft binnen een paar dagen hulp nodig.'
      : `${count} hebben binnen een paar dagen hulp nodig.`,
  suspected: (count: number) =>
    count === 1 ? '1 is mogelijk spam.' : `${count} zijn mogelijk spam.`,
  go: 'Bekijk de aanvragen',
}

const en: typeof nl = {
  title: 'Requests',
  open: (count) =>
    count === 1 ? '1 request waits for an answer' : `${count} requests wait for an answer`,
  oldest: (day) => `The oldest is of ${day}.`,
  late: (count) => `For ${count} the promised day is over.`,
  urgent: (count) =>
    count === 1 ? '1 needs help within a few days.' : `${count} need help within a few days.`,
  suspected: (count) => (count === 1 ? '1 may be spam.' : `${count} may be spam.`),
  go: 'Look at the requests',
}

/** The words about requests on the first screen of a coordinator. */
export const todayMessages = messages<typeof nl>({ nl, en })
