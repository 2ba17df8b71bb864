import type { Context } from 'hono'

type Connection = { incoming?: { socket?: { remoteAddress?: string } } }

/**
 * The network a visitor comes from: an IPv4 address, or the first half of an IPv6 address, because
 * one household has all of the second half. Undefined for this computer itself. A forwarded address
 * counts only from our own proxy, and then the last one: the others are what the visitor claims.
 */
export function networkOf(c: Context, { trustsProxy }: { trustsProxy: boolean }) {
  const forwarded = trustsProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1) : undefined
  const direct = (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress
  return networkIn((forwarded ?? direct ?? '').trim())
}

/** The network of one address as text; undefined when there is none to count by. */
export function networkIn(address: string): string | undefined {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  if (plain === '' || plain === '::1' || plain.startsWith('127.')) {
    return undefined
  }
  return plain.includes(':') ? firstHalf(plain) : plain
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('::')
  const front = before.split(':').filter((group) => group !== '')
  const back = (after ?? '').split(':').filter((group) => group !== '')
  const gap = after === undefined ? 0 : Math.max(8 - front.length - back.length, 0)
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
