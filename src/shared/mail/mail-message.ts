import { isMailAddress } from './mail-address.js'

/** One mail to one person. The id is the same when it is tried again. */
export type MailMessage = { id: string; to: string; subject: string; text: string; html: string }

const longestSubject = 150

/** The message as it may be sent. Throws when the address is none: those are checked when they are typed. */
export function soundMessage(message: MailMessage): MailMessage {
  if (!isMailAddress(message.to)) {
    throw new Error('This is not an address for mail')
  }
  return { ...message, subject: oneLine(message.subject) }
}

function oneLine(subject: string): string {
  return subject
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longestSubject)
}
