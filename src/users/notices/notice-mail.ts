import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant, type Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { isUuid } from '../../shared/ids/index.js'
import type { Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { noticeTask } from './notice-of-change.js'
import { findNotice } from './notice.store.js'
import { noticeMessages } from './notices.messages.js'

/** What mailing needs of the house; without mail set up there is no mailer. */
export type NoticeDeps = {
  database: Database
  clock: Clock
  baseUrl: string
  mailer: Mailer | undefined
}

/** What the worker can do for notices; without a mailer a notice is simply not sent. */
export function noticeTasks({ mailer, ...deps }: NoticeDeps): Tasks {
  return {
    [noticeTask]: async ({ organisation, notice }) => {
      if (!isUuid(organisation) || !isUuid(notice)) {
        throw new Error('The job lacks the identifier of its notice')
      }
      if (mailer !== undefined) {
        const compose = (tx: Tx) => composeNotice(tx, notice, deps.baseUrl)
        await sendOnce({ ...deps, mailer }, { organisation, id: notice, compose })
      }
    },
  }
}

async function composeNotice(tx: Tx, id: string, baseUrl: string) {
  const notice = await findNotice(tx, id)
  if (notice === undefined) {
    return undefined
  }
  const { kind, at, to, locale } = notice
  const words = noticeMessages(locale)
  const { subject, text } = words.kinds[kind]
  const { name } = await getOrganisation(tx)
  const account = { href: baseUrl + href(routes.account), label: words.account }
  const letter = await writeLetter({
    locale,
    paragraphs: [words.greeting, text, words.when(formatInstant(at, locale)), words.notYou],
    links: [account],
    foot: [words.from(name), { href: baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to, subject, ...letter }
}
