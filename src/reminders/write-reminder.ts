import { href, routes } from '../routes.js'
import type { Locale } from '../shared/i18n/index.js'
import { writeLetter, type MailMessage } from '../shared/mail/index.js'
import type { WeekFigures } from './reminder.store.js'
import { reminderMessages } from './reminders.messages.js'

/** For whom a reminder is written, and from where. */
export type Addressed = { to: string; locale: Locale; organisation: string; baseUrl: string }

type Mail = Omit<MailMessage, 'id'>

/** The mail to a mentor: how many couples, never who. */
export function mentorReminder(count: number, addressed: Addressed): Promise<Mail> {
  const { mail } = reminderMessages(addressed.locale)
  return written(addressed, {
    subject: mail.mentorSubject,
    paragraphs: [mail.mentor(count), mail.mentorHow, mail.mentorHelp],
    links: [{ path: href(routes.home), label: mail.today }],
  })
}

/** The weekly mail to a coordinator: figures, never names; what is nought is left out. */
export function coordinatorReminder(figures: WeekFigures, addressed: Addressed): Promise<Mail> {
  const { mail } = reminderMessages(addressed.locale)
  const { overdue, byLaw, neverMet, dueThisWeek } = figures
  return written(addressed, {
    subject: mail.coordinatorSubject,
    paragraphs: [
      mail.overdue(overdue),
      ...(byLaw > 0 ? [mail.byLaw(byLaw)] : []),
      ...(neverMet > 0 ? [mail.neverMet(neverMet)] : []),
      ...(dueThisWeek > 0 ? [mail.dueThisWeek(dueThisWeek)] : []),
    ],
    links: [
      { path: href(routes.home), label: mail.today },
      { path: href(routes.mentorships), label: mail.mentorships },
    ],
  })
}

type Content = {
  subject: string
  paragraphs: string[]
  links: { path: string; label: string }[]
}

async function written(
  { to, locale, organisation, baseUrl }: Addressed,
  { subject, paragraphs, links }: Content,
): Promise<Mail> {
  const { mail } = reminderMessages(locale)
  const letter = await writeLetter({
    locale,
    paragraphs: [mail.greeting, ...paragraphs],
    links: links.map(({ path, label }) => ({ href: baseUrl + path, label })),
    foot: [mail.from(organisation), { href: baseUrl + href(routes.reminders), label: mail.off }],
  })
  return { to, subject, ...letter }
}
