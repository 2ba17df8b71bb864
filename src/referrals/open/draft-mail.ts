import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { addDays, formatDate, plainDateOf, type Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { textOf } from '../../shared/forms/index.js'
import { isUuid } from '../../shared/ids/index.js'
import type { Tasks } from '../../shared/jobs/index.js'
import { isMailAddress, sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { fields } from '../told.form.js'
import { askMessages } from './ask.messages.js'
import { draftToMail } from './draft.store.js'
import { draftToken, openDraft } from './draft-seal.js'

/** The task that mails the link to a request that is not finished. */
export const mailDraftTask = 'referral-draft-mail'

type MailDeps = {
  database: Database
  clock: Clock
  secret: string
  baseUrl: string
  mailer: Mailer
}

/** Mails links to unfinished requests. The job holds ids; the link, and with it the address, is found when it is sent. */
export function draftMailTasks(deps: MailDeps): Tasks {
  return {
    [mailDraftTask]: ({ organisation, draft, slug }) => {
      if (!isUuid(organisation) || !isUuid(draft)) {
        throw new Error('The job lacks the identifier of its draft')
      }
      const compose = (tx: Tx) => composeMail(deps, tx, { id: draft, slug: String(slug) })
      return sendOnce(deps, { organisation, id: draft, compose })
    },
  }
}

/** The mail; none when the request was sent or expired meanwhile. */
async function composeMail(deps: MailDeps, tx: Tx, { id, slug }: { id: string; slug: string }) {
  const draft = await draftToMail(tx, id)
  if (draft === undefined || draft.expiresAt <= deps.clock()) {
    return undefined
  }
  const token = draftToken(deps.secret, id)
  const to = textOf(openDraft(token, draft.sealed), fields.email)
  if (!isMailAddress(to)) {
    return undefined
  }
  const { mail } = askMessages('nl')
  const { name } = await getOrganisation(tx)
  const until = formatDate(addDays(plainDateOf(draft.expiresAt), -1), 'nl')
  const letter = await writeLetter({
    locale: 'nl',
    paragraphs: [mail.text(name), mail.until(until), mail.unknown],
    links: [
      {
        href: deps.baseUrl + href(routes.goOnAsking, { organisation: slug, token }),
        label: mail.link,
      },
    ],
    foot: [
      name,
      {
        href: deps.baseUrl + href(routes.askForHelpAt, { organisation: slug }),
        label: askMessages('nl').title,
      },
    ],
  })
  return { to, subject: mail.subject, ...letter }
}
