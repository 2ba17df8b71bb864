import { recordFacts } from '../audit/index.js'
import { holdCouples, noteContactDays } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { finish, readText, startReading, typedFrom } from '../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { formatDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { refused } from '../shared/result/index.js'
import { readableRecord, readableRecords } from './contact-access.js'
import { insertCorrection, strikeOutPart } from './contact-change.store.js'
import { contactMessages } from './contact.messages.js'
import { contactDaysOf } from './contact.store.js'
import { correctContact, type ContactCorrected } from './correct-contact.js'
import type { ContactRecord } from './contact-record.js'
import { ContactPage } from './pages/contact.page.js'
import { CorrectContactPage } from './pages/correct-contact.page.js'
import { StrikeOutContactPage } from './pages/strike-out-contact.page.js'
import { visitMessages } from './visits.messages.js'
import { strikeOutContact, type ContactStruckOut } from './strike-out-contact.js'

const maximumText = 10_000

const contactPage = page({
  path: routes.contact,
  access: caseworkers,
  audit: {
    action: 'read',
    object: 'contact',
    of: (_: ContactRecord[], request) => request.id('contact'),
  },
  load: (request: OpenRequest) => readableRecords(request, request.id('contact')),
  view: (records, request) => ({
    title: titleOf(records, request.locale),
    current: request.actor.role === 'coordinator' ? 'contacts' : 'clients',
    content: <ContactPage records={records} request={request} />,
  }),
})

function titleOf([record]: readonly ContactRecord[], locale: Locale): string {
  return record === undefined
    ? ''
    : contactMessages(locale).record.title(
        visitMessages(locale).kinds[record.kind],
        formatDate(record.occurredOn, locale),
      )
}

function loadRecord(request: OpenRequest) {
  const [contactId, clientId] = [request.id('contact'), request.id('client')]
  return readableRecord(request, { contactId, clientId })
}

const correctForm = form({
  path: routes.correctContact,
  access: caseworkers,
  audit: { action: 'update', object: 'contact', of: ({ contactId }: ContactRecord) => contactId },
  load: loadRecord,
  first: () => typedFrom({ corrected: '' }),
  parse: (typed, _, { locale }) => {
    const { missing, tooLong } = contactMessages(locale).correct
    const reading = startReading(typed)
    const rule = { missing, tooLong, maximum: maximumText }
    const corrected = readText(reading, 'corrected', rule)
    return finish(reading, () => corrected ?? '')
  },
  decide: (record, corrected, { locale }) => {
    const decided = correctContact(record, corrected)
    const { refusals } = contactMessages(locale).correct
    return decided.ok ? decided : refused({ corrected: refusals[decided.reason] })
  },
  save: saveCorrection,
  view: (record, formState, request) => ({
    title: contactMessages(request.locale).correct.title,
    content: <CorrectContactPage record={record} form={formState} request={request} />,
  }),
})

async function saveCorrection(
  { tx, actor, now, newId }: OpenRequest,
  { corrected, facts }: ContactCorrected,
  { contactId, clientId }: ContactRecord,
) {
  const { accountId } = actor
  const added = { id: newId(), contactId, clientId, corrected, accountId, at: now }
  await insertCorrection(tx, added)
  await recordFacts(tx, facts, { by: accountId, at: now })
  return href(routes.contact, { contact: contactId }, { klaar: 'corrected' })
}

const strikeOutForm = form({
  path: routes.strikeOutContact,
  access: caseworkers,
  audit: {
    action: 'strike-out',
    object: 'contact',
    of: ({ contactId }: ContactRecord) => contactId,
  },
  load: loadRecord,
  first: () => typedFrom({ reason: '' }),
  parse: (typed, _, { locale }) => {
    const words = contactMessages(locale)
    const reading = startReading(typed)
    const { missing } = words.strikeOut
    const rule = { missing, tooLong: words.correct.tooLong, maximum: maximumText }
    const reason = readText(reading, 'reason', rule)
    return finish(reading, () => reason ?? '')
  },
  decide: (record, reason, { locale }) => {
    const decided = strikeOutContact(record, reason)
    const { refusals } = contactMessages(locale).strikeOut
    return decided.ok ? decided : refused({ reason: refusals[decided.reason] })
  },
  save: saveStrikeOut,
  view: (record, formState, request) => ({
    title: contactMessages(request.locale).strikeOut.title,
    content: <StrikeOutContactPage record={record} form={formState} request={request} />,
  }),
})

async function saveStrikeOut(
  { tx, actor, now, today }: OpenRequest,
  { record, reason, facts }: ContactStruckOut,
) {
  const { contactId, clientId, mentorshipId } = record
  const { accountId } = actor
  await holdCouples(tx, [mentorshipId])
  await strikeOutPart(tx, { contactId, clientId, reason, accountId, at: now })
  await recordFacts(tx, facts, { by: accountId, at: now })
  const days = await contactDaysOf(tx, mentorshipId)
  await noteContactDays(tx, { mentorshipId, days, today })
  return href(routes.contact, { contact: contactId }, { klaar: 'struck-out' })
}

/** One contact: reading it, adding to it, and striking it out. */
export const contactRoutes: readonly Route[] = [contactPage, ...correctForm, ...strikeOutForm]
