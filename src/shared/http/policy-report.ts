import type { Context } from 'hono'
import { secondsOf, type Clock } from '../calendar/index.js'

type Deps = { clock: Clock; tell: (sentence: string) => void }

const largestReport = 16 * 1024
const mostPerMinute = 30

/** What a report may name; anything else in it is somebody else's text. */
const directives = new Set(
  (
    'base-uri connect-src default-src font-src form-action frame-ancestors img-src object-src ' +
    'require-trusted-types-for script-src script-src-attr script-src-elem style-src ' +
    'style-src-attr style-src-elem trusted-types'
  ).split(' '),
)

/**
 * Takes the reports that browsers send when a page did what its policy forbids. Only which rule it was
 * and whether the thing came from the page or elsewhere is told: no address, no text of the page.
 * At most so many a minute, for anybody may send them.
 */
export function policyReports({ clock, tell }: Deps) {
  let minute = 0
  let count = 0
  return async function takeReport(c: Context): Promise<Response> {
    const now = Math.floor(secondsOf(clock()) / 60)
    count = now === minute ? count + 1 : 1
    minute = now
    if (count > mostPerMinute) {
      return c.body(null, 429, { 'retry-after': '60' })
    }
    for (const sentence of sentencesIn(await textOf(c))) {
      tell(sentence)
    }
    return c.body(null, 204)
  }
}

function textOf(c: Context): Promise<string> {
  const length = Number(c.req.header('content-length') ?? Number.NaN)
  return length <= largestReport ? c.req.text() : Promise.resolve('')
}

function sentencesIn(text: string): string[] {
  const reports = [parsed(text)].flat().slice(0, 5)
  return reports.flatMap((report) => {
    const body = objectIn(report, 'csp-report') ?? objectIn(report, 'body')
    const directive = firstWord(body?.['effective-directive'] ?? body?.['effectiveDirective'])
    const blocked = body?.['blocked-uri'] ?? body?.['blockedURL']
    return directives.has(directive) ? [`${directive} blocked ${kindOf(blocked)}`] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function objectIn(value: unknown, name: string): Record<string, unknown> | undefined {
  const found =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[name]
      : undefined
  return typeof found === 'object' && found !== null
    ? (found as Record<string, unknown>)
    : undefined
}

function firstWord(value: unknown): string {
  return typeof value === 'string' ? (value.split(' ')[0] ?? '') : ''
}

/** `inline`, `eval` and the like as they are; of an address nothing but that it is one. */
function kindOf(blocked: unknown): string {
  const known = ['inline', 'eval', 'data', 'blob', 'trusted-types-sink', 'trusted-types-policy']
  return known.find((kind) => kind === blocked) ?? 'an address'
}
