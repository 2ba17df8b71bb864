import {
  authorityTermsOn,
  whoDecides,
  type Authority,
  type AuthorityCase,
} from '../../authority/index.js'
import { ok, type Result } from '../../shared/result/index.js'
import { readAuthorityCase } from './case-reader.js'
import type { LineIn } from './lines-in.js'
import { fault, type CaseFault } from './reader.js'
import { repeatedKey } from './repeated-key.js'

/** A case with its answer. */
export type AnsweredCase = { readonly asked: AuthorityCase; readonly answer: Authority }

/** Reads one case and answers it by the terms of law of its own day; refuses with the first fault. */
export function answerCase(line: LineIn): Result<AnsweredCase, CaseFault> {
  if ('fault' in line) {
    return line.fault === 'too-large'
      ? fault('too-large', '', 'Een zaak is ten hoogste een megabyte.')
      : fault('not-json', '', 'Dit is geen tekst in UTF-8.')
  }
  const parsed = parseJson(line.text)
  if (!parsed.ok) return parsed
  const read = readAuthorityCase(parsed.value, '')
  if (!read.ok) return read
  const repeated = repeatedKey(line.text)
  if (repeated !== undefined) {
    return fault('repeated-key', repeated, 'Deze sleutel staat er twee keer.')
  }
  const asked = read.value
  return ok({ asked, answer: whoDecides(asked, authorityTermsOn(asked.date)) })
}

function parseJson(text: string): Result<unknown, CaseFault> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fault('not-json', '', 'Dit is geen JSON.')
  }
}
