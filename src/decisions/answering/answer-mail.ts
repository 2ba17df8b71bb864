import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { isLocale } from '../../shared/i18n/index.js'
import { isUuid } from '../../shared/ids/index.js'
import type { Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import type { Clock } from '../../shared/calendar/index.js'
import { askerOf } from '../statements/request.store.js'
import { statementMessages } from '../statements/statements.messages.js'

/** The task that mails the asker that a professional answered. */
export const mailAnsweredTask = 'mail-statement-answered'

type MailDeps = { database: Database; clock: Clock; mailer: Mailer; baseUrl: string }

/** What the worker can do for statements. The job holds ids; the mail names nobody and says nothing of the answer. */
export function statementTasks(deps: MailDeps): Tasks {
  return {
    [mailAnsweredTask]: ({ organisation, request, mail }) => {
      if (!isUuid(organisation) || !isUuid(request) || !isUuid(mail)) {
        throw new Error('The job lacks an identifier of its answer')
      }
      const compose = (tx: Tx) => composeMail(deps, tx, request)
      return sendOnce(deps, { organisation, id: mail, compose })
    },
  }
}

async function composeMail({ baseUrl }: MailDeps, tx: Tx, requestId: string) {
  const asker = await askerOf(tx, requestId)
  if (asker === undefined) {
    return undefined
  }
  const locale = isLocale(asker.locale) ? asker.locale : 'nl'
  const { mail } = statementMessages(locale)
  const { name } = await getOrganisation(tx)
  const letter = await writeLetter({
    locale,
    paragraphs: [mail.answered, mail.where],
    links: [{ href: baseUrl + href(routes.home), label: mail.link }],
    foot: [mail.from(name), { href: baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to: asker.email, subject: mail.subject, ...letter }
}
