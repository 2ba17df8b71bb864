import { beforeAll, describe, expect, it } from 'vitest'
import { aMailServer, type MailServer } from '../../../test/a-mail-server.js'
import { testDatabase } from '../../../test/database.js'
import { aTestOffice, newId, now } from '../../../test/test-office.js'
import { writeLetter } from './letter.js'
import { smtpMailer } from './mailer.js'
import { sendOnce } from './send-once.js'

const database = testDatabase()
const from = 'Stichting Proef <naast@proef.example>'

let server: MailServer
let organisation: string

beforeAll(async () => {
  server = await aMailServer()
  await server.start()
  organisation = (await aTestOffice(database)).id
})

function sending(id: string) {
  const mailer = smtpMailer({ url: server.url, from })
  return sendOnce(
    { database, mailer, clock: () => now },
    {
      organisation,
      id,
      compose: async () => ({
        to: 'ilona@example.org',
        subject: 'Herinnering\r\nBcc: ander@example.org',
        ...(await writeLetter({
          locale: 'nl',
          paragraphs: ['Twee cliënten wachten op contact <b>.'],
          links: [{ href: 'http://localhost/', label: 'Naar Vandaag' }],
          foot: ['Van Stichting Proef.', { href: 'http://localhost/uit', label: 'Zet uit' }],
        })),
      }),
    },
  )
}

describe('a mail', () => {
  it('arrives as text and as HTML, with its own id, and one recipient', async () => {
    const id = newId()
    await sending(id)
    const [mail = ''] = server.mails
    expect(mail).toContain(`Message-ID: <${id}@proef.example>`)
    expect(mail).toContain('Auto-Submitted: auto-generated')
    expect(mail).toContain('Content-Type: text/plain')
    expect(mail).toContain('Content-Type: text/html')
    expect(mail).toContain('To: ilona@example.org')
    expect(mail).not.toMatch(/^Bcc:/m)
    expect(mail).toContain('&lt;b&gt;')
  })

  it('is not sent again when its job is done again', async () => {
    const id = newId()
    const before = server.mails.length
    await sending(id)
    await sending(id)
    expect(server.mails).toHaveLength(before + 1)
  })

  it('waits while the server is away, without telling to whom, and is then sent once', async () => {
    const id = newId()
    const before = server.mails.length
    await server.stop()
    const refusal = await sending(id).catch((error: unknown) => String(error))
    expect(refusal).toContain('MailNotSent')
    expect(refusal).not.toContain('ilona')
    await server.start()
    await sending(id)
    await sending(id)
    expect(server.mails).toHaveLength(before + 1)
  })
})
