import { clamdAddressOf, type ClamdAddress } from './shared/malware/index.js'
import { refused, ok, type Result } from './shared/result/index.js'
import { isWeakSecret } from './shared/crypto/index.js'

/** What the environment says, read once. `database` is null for the embedded server. */
export type Config = {
  host: string
  port: number
  baseUrl: string
  isLoopback: boolean
  dataFolder: string
  database: { url: string; adminUrl: string } | null
  secret: string | null
  trustsProxy: boolean
  mail: { url: string; from: string } | null
  /** Where to tell of a weakness: an address with `mailto:`, `https:` or `tel:`; shown to everybody. */
  securityContact: string | null
  /** Off for measurements on this computer alone; otherwise nobody asks more than a person does. */
  limitsRate: boolean
  /** Who looks for malware in files that come in; null when nobody does. */
  clamd: ClamdAddress | null
  /** The public key that backups are encrypted to; null means the one kept in the data folder. */
  backupRecipient: string | null
  /** A second place for the anchors of the log, away from this machine if possible. */
  anchorFolder: string | null
  /** Who gets the first anchor of each day by mail. */
  auditMail: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

const loopbackHosts = ['localhost', '127.0.0.1', '::1']

/**
 * Reads the configuration, or says in one sentence what is missing. On loopback everything has a
 * default; on any other host the base URL and the secret must be set. An empty setting is not set.
 */
export function readConfig(given: Environment): Result<Config, string> {
  const environment = withoutEmpty(given)
  const host = environment['HOST'] || 'localhost'
  const port = Number(environment['PORT'] || 8080)
  const isLoopback = loopbackHosts.includes(host)
  const wrong = whatIsWrong(environment, { port, isLoopback })
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const kept = (name: string) => environment[name] ?? null
  return ok({
    host,
    port,
    isLoopback,
    baseUrl: (environment['BASE_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    dataFolder: environment['NAAST_DATA'] || 'var',
    database: databaseOf(environment),
    secret: kept('NAAST_SECRET'),
    trustsProxy: environment['TRUST_PROXY'] === '1',
    mail: mailOf(environment),
    securityContact: contactOf(environment),
    limitsRate: !(isLoopback && environment['NAAST_RATES'] === 'off'),
    clamd: clamdAddressOf(environment['CLAMD'] ?? '') ?? null,
    backupRecipient: kept('BACKUP_RECIPIENT'),
    anchorFolder: kept('AUDIT_ANCHOR_FOLDER'),
    auditMail: kept('AUDIT_MAIL'),
  })
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

type Place = { port: number; isLoopback: boolean }

function whatIsWrong(environment: Environment, place: Place): string | undefined {
  return (
    wrongPort(place) ??
    wrongAddress(environment, place) ??
    wrongSecret(environment, place) ??
    wrongDatabase(environment) ??
    wrongMail(environment) ??
    wrongClamd(environment) ??
    wrongContact(environment, place)
  )
}

function wrongPort({ port }: Place): string | undefined {
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? undefined
    : 'PORT moet een getal zijn van 0 tot 65535.'
}

function wrongAddress(
  { BASE_URL: address }: Environment,
  { isLoopback }: Place,
): string | undefined {
  if (address === undefined) {
    return isLoopback
      ? undefined
      : 'Zet BASE_URL op het adres van Naast, want HOST is niet deze computer zelf.'
  }
  const url = URL.parse(address)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    return 'BASE_URL moet een heel adres zijn, zoals https://naast.voorbeeld.nl.'
  }
  return url.protocol === 'https:' || loopbackHosts.includes(url.hostname.replace(/^\[|\]$/g, ''))
    ? undefined
    : 'BASE_URL moet met https: beginnen, want zonder versleuteling leest iedereen mee.'
}

/** A secret may be left out on this computer itself; one that can be guessed guards nothing anywhere. */
function wrongSecret(environment: Environment, { isLoopback }: Place): string | undefined {
  const secret = environment['NAAST_SECRET']
  const isEnough = secret === undefined ? isLoopback : !isWeakSecret(secret)
  return isEnough
    ? undefined
    : 'Zet NAAST_SECRET op een geheim van ten minste 32 willekeurige tekens, zoals openssl rand -base64 32 geeft.'
}

function wrongDatabase(environment: Environment): string | undefined {
  return environment['DATABASE_URL'] !== undefined &&
    environment['DATABASE_ADMIN_URL'] === undefined
    ? 'Zet ook DATABASE_ADMIN_URL, want Naast maakt daarmee rollen en tabellen.'
    : undefined
}

function wrongMail(environment: Environment): string | undefined {
  return environment['SMTP_URL'] !== undefined && environment['MAIL_FROM'] === undefined
    ? 'Zet ook MAIL_FROM: het adres waarvandaan Naast mail stuurt.'
    : undefined
}

const contact = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/

/** Who runs Naast for others says where a weakness can be told (RFC 9116). */
function wrongContact(environment: Environment, { isLoopback }: Place): string | undefined {
  const named = contactOf(environment)
  const isGood = named === null ? isLoopback : contact.test(named)
  return isGood
    ? undefined
    : 'Zet SECURITY_CONTACT op het adres voor meldingen over veiligheid, zoals mailto:veilig@voorbeeld.nl.'
}

/** The address that was set, else the one that Naast mails from. */
function contactOf({ SECURITY_CONTACT: set, MAIL_FROM: from }: Environment): string | null {
  const address = set ?? /[^\s<>@]+@[^\s<>@]+/.exec(from ?? '')?.[0]
  if (address === undefined) {
    return null
  }
  return /^[a-z]+:/i.test(address) ? address : `mailto:${address}`
}

/** Somebody who wants files looked at must hear that nobody will. */
function wrongClamd({ CLAMD: address }: Environment): string | undefined {
  return address === undefined || clamdAddressOf(address) !== undefined
    ? undefined
    : 'CLAMD moet een adres zijn, zoals localhost:3310, of het pad van een socket.'
}

function databaseOf(environment: Environment): Config['database'] {
  const url = environment['DATABASE_URL']
  const adminUrl = environment['DATABASE_ADMIN_URL']
  return url === undefined || adminUrl === undefined ? null : { url, adminUrl }
}

function mailOf(environment: Environment): Config['mail'] {
  const url = environment['SMTP_URL']
  const from = environment['MAIL_FROM']
  return url === undefined || from === undefined ? null : { url, from }
}
