import { createTransport } from 'nodemailer'
import { soundMessage, type MailMessage } from './mail-message.js'

/** Sends one mail, or throws `MailNotSent`: then the same mail may be tried again. */
export type Mailer = { send(message: MailMessage): Promise<void> }

/** The server did not take a mail. It says how, but never to whom: this text reaches logs. */
export class MailNotSent extends Error {
  override name = 'MailNotSent'
}

const patienceMs = 15_000
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Mail over SMTP. To a server elsewhere the connection must be encrypted; addresses or files named in
 * a message are never fetched.
 */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const { hostname } = new URL(url)
  const transport = createTransport({
    url,
    requireTLS: !loopback.has(hostname),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.replace(/>\s*$/, '').split('@').at(-1) ?? hostname
  return {
    send: async (message) => {
      const { id, to, subject, text, html } = soundMessage(message)
      const messageId = `<${id}@${domain}>`
      const headers = { 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ from, to, subject, text, html, messageId, headers })
      } catch (error) {
        throw new MailNotSent(`The mail server did not take it: ${answerOf(error)}`)
      }
    },
  }
}

function answerOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter(isShort).join(' ') || 'no answer'
}

function isShort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[A-Z0-9_]{1,20}$/.test(value))
}
