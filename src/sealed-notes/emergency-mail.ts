import { getOrganisation } from '../organisations/index.js'
import { href, routes } from '../routes.js'
import { formatInstant, plainDateOf, type Clock } from '../shared/calendar/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import { isLocale } from '../shared/i18n/index.js'
import { isUuid } from '../shared/ids/index.js'
import { enqueueJob, type Tasks } from '../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../shared/mail/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { noticeOf, toTellOf } from './emergency.store.js'
import { sealedNoteMessages } from './sealed-notes.messages.js'

const mailEmergencyTask = 'mail-emergency'

type MailDeps = { database: Database; clock: Clock; mailer: Mailer; baseUrl: string }

/** Queues a mail to everybody who must know of an emergency, in the transaction that opens the notes. */
export async function tellOfEmergency(
  { tx, actor, today, newId }: OpenRequest,
  { emergencyId, clientId }: { emergencyId: string; clientId: string },
): Promise<void> {
  const organisation = actor.organisationId
  for (const account of await toTellOf(tx, { clientId, by: actor.accountId, today })) {
    const payload = { organisation, emergency: emergencyId, account, mail: newId() }
    await enqueueJob(tx, { task: mailEmergencyTask, payload })
  }
}

/** What the worker can do for emergencies. The job holds ids; the mail names nobody. */
export function emergencyTasks(deps: MailDeps): Tasks {
  return {
    [mailEmergencyTask]: ({ organisation, emergency, account, mail }) => {
      if (!isUuid(organisation) || !isUuid(emergency) || !isUuid(account) || !isUuid(mail)) {
        throw new Error('The job lacks an identifier of its notice')
      }
      const compose = (tx: Tx) => composeNotice(deps, tx, { emergency, account })
      return sendOnce(deps, { organisation, id: mail, compose })
    },
  }
}

async function composeNotice(
  { baseUrl, clock }: MailDeps,
  tx: Tx,
  { emergency, account }: { emergency: string; account: string },
) {
  const notice = await noticeOf(tx, {
    emergencyId: emergency,
    accountId: account,
    today: plainDateOf(clock()),
  })
  if (notice === undefined) {
    return undefined
  }
  const locale = isLocale(notice.locale) ? notice.locale : 'nl'
  const { mail } = sealedNoteMessages(locale)
  const { name } = await getOrganisation(tx)
  const letter = await writeLetter({
    locale,
    paragraphs: [mail.opened(formatInstant(notice.openedAt, locale)), mail.why, mail.review],
    links: [{ href: baseUrl + href(routes.home), label: mail.today }],
    foot: [mail.from(name), { href: baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to: notice.email, subject: mail.subject, ...letter }
}
