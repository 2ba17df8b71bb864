import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import type { Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { isLocale } from '../../shared/i18n/index.js'
import { isUuid, type NewId } from '../../shared/ids/index.js'
import { enqueueJob, type Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { thinkingAlongMessages } from './thinking-along.messages.js'
import { readerWaitedFor } from './thought.store.js'

/** The task that mails a colleague that he was asked to think along. */
export const mailAskedAlongTask = 'mail-asked-along'

type MailDeps = { database: Database; clock: Clock; mailer: Mailer; baseUrl: string }

/** What the worker can do for thinking along. The job holds ids; the mail names nobody and holds nothing of the question. */
export function thinkingAlongTasks(deps: MailDeps): Tasks {
  return {
    [mailAskedAlongTask]: ({ organisation, thought, reader, mail }) => {
      if (!isUuid(organisation) || !isUuid(thought) || !isUuid(reader) || !isUuid(mail)) {
        throw new Error('The job lacks an identifier of its question')
      }
      const compose = (tx: Tx) => composeMail(deps, tx, { thoughtId: thought, accountId: reader })
      return sendOnce(deps, { organisation, id: mail, compose })
    },
  }
}

type Asked = { organisation: string; thought: string; readers: readonly string[]; newId: NewId }

/** Queues one mail for each who was asked; it holds ids alone. */
export async function tellReaders(
  tx: Tx,
  { organisation, thought, readers, newId }: Asked,
): Promise<void> {
  for (const reader of readers) {
    const payload = { organisation, thought, reader, mail: newId() }
    await enqueueJob(tx, { task: mailAskedAlongTask, payload })
  }
}

/** The mail; none when the question was closed or answered meanwhile. */
async function composeMail(
  { baseUrl }: MailDeps,
  tx: Tx,
  asked: { thoughtId: string; accountId: string },
) {
  const reader = await readerWaitedFor(tx, asked)
  if (reader === undefined) {
    return undefined
  }
  const locale = isLocale(reader.locale) ? reader.locale : 'nl'
  const { mail } = thinkingAlongMessages(locale)
  const { name } = await getOrganisation(tx)
  const letter = await writeLetter({
    locale,
    paragraphs: [mail.asked, mail.where],
    links: [{ href: baseUrl + href(routes.thinkingAlong), label: mail.link }],
    foot: [mail.from(name), { href: baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to: reader.email, subject: mail.subject, ...letter }
}
