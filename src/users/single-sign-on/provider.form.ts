import {
  fault,
  finish,
  readChoice,
  readText,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { SignOnProvider } from './provider.js'

/** The fields of the settings. */
export const fields = {
  issuer: 'issuer',
  clientId: 'client-id',
  clientSecret: 'client-secret',
  domains: 'domains',
  isOn: 'is-on',
} as const

/** Whether people come in this way. */
export const onChoices = ['on', 'off'] as const

type Words = Record<keyof typeof fields | 'tooLong', string>

/** The settings as they were typed; no secret means the one that is kept. */
export type TypedProvider = Omit<SignOnProvider, 'organisationId' | 'clientSecret'> & {
  newSecret: string | null
}

/** The settings as the form shows them; never the secret. */
export function typedProvider(provider: SignOnProvider | undefined): Typed {
  return typedFrom({
    [fields.issuer]: provider?.issuer ?? '',
    [fields.clientId]: provider?.clientId ?? '',
    [fields.domains]: provider?.domains.join('\n') ?? '',
    [fields.isOn]: provider?.isOn === true ? 'on' : 'off',
  })
}

type Known = { hasSecret: boolean; allowsPlainHttp: boolean; words: Words }

/** Reads the settings, or says of every field what is wrong with it. */
export function parseProvider(
  typed: Typed,
  { hasSecret, allowsPlainHttp, words }: Known,
): Result<TypedProvider, FieldErrors> {
  const reading = startReading(typed)
  const issuer = textOf(typed, fields.issuer)
  if (!isIssuer(issuer, allowsPlainHttp)) {
    fault(reading, fields.issuer, words.issuer)
  }
  const rule = { tooLong: words.tooLong, maximum: 500 }
  const clientId = readText(reading, fields.clientId, { ...rule, missing: words.clientId })
  const newSecret = readText(reading, fields.clientSecret, {
    ...rule,
    ...(!hasSecret && { missing: words.clientSecret }),
  })
  const domains = domainsIn(textOf(typed, fields.domains))
  if (domains === undefined) {
    fault(reading, fields.domains, words.domains)
  }
  const isOn = readChoice(reading, fields.isOn, { choices: onChoices, missing: words.isOn })
  return finish(reading, () => ({
    issuer,
    clientId: clientId ?? '',
    newSecret,
    domains: domains ?? [],
    isOn: isOn === 'on',
    version: versionIn(typed),
  }))
}

function isIssuer(text: string, allowsPlainHttp: boolean): boolean {
  const url = URL.parse(text)
  const isSafe = url?.protocol === 'https:' || (allowsPlainHttp && url?.protocol === 'http:')
  return isSafe && url !== null && url.username === '' && url.search === '' && url.hash === ''
}

const domainShape = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
const mostDomains = 20

function domainsIn(text: string): string[] | undefined {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  const isSound = domains.length > 0 && domains.length <= mostDomains
  return isSound && domains.every((domain) => domainShape.test(domain))
    ? [...new Set(domains)]
    : undefined
}
