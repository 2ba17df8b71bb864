import { createHash } from 'node:crypto'
import type { Answer } from './ask.js'
import type { Cell } from './cell.js'
import { isAllowed } from './model.js'
import type { Leak } from './leak.js'

/**
 * Oracle 1: what is denied is the same answer, byte for byte, as what does not exist. The first denial of each
 * method is kept, and every later one must be like it, whoever asked and whatever for.
 */
export function sameDenials() {
  const first = new Map<string, { mark: string; text: string }>()
  return {
    compare({ row, person, thing, carrier }: Cell, answer: Answer): Leak[] {
      if (
        person.role === undefined ||
        carrier !== undefined ||
        isAllowed({ row, person, thing }) ||
        answer.status !== 404
      ) {
        return []
      }
      const key = answer.sent.method
      const text = plain(answer)
      const mark = createHash('sha256').update(text).digest('hex')
      const known = first.get(key) ?? { mark, text }
      first.set(key, known)
      return known.mark === mark
        ? []
        : [
            {
              oracle: 'same bytes',
              what: `a denial unlike another: ${differenceOf(known.text, text)}`,
            },
          ]
    },
  }
}

const natural = [
  'x-request-id',
  'date',
  'set-cookie',
  'connection',
  'keep-alive',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'vary',
]

/** An answer without what differs by nature: correlation id, nonce, form token and date. */
function plain({ text, headers }: Answer): string {
  const heads = [...headers]
    .filter(([name]) => !natural.includes(name))
    .map(([name, value]) => `${name}: ${value.replace(/'nonce-[^']*'/g, 'nonce')}`)
    .sort()
  const body = text
    .replaceAll(/nonce="[^"]*"/g, 'nonce')
    .replaceAll(/name="form-token" value="[^"]*"/g, 'form-token')
    .replaceAll(headers.get('x-request-id') ?? '\0', 'request')
  return `${heads.join('\n')}\n${body}`
}

function differenceOf(one: string, other: string): string {
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index])
  return `«${one.slice(Math.max(0, at - 20), at + 60)}» «${other.slice(Math.max(0, at - 20), at + 60)}»`
}
