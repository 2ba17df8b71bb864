/** What Node tells of a failure of the system or of a key. */
type Failure = { code?: unknown; syscall?: unknown; path?: unknown }

/** Says which file could not be read, and why; undefined when the fault lies elsewhere, such as in our own code. */
export function unreadableSentence(failure: unknown): string | undefined {
  const { code, syscall, path } = (failure instanceof Error ? failure : {}) as Failure
  if (typeof code !== 'string') {
    return undefined
  }
  if (code.startsWith('ERR_OSSL')) {
    return `De openbare sleutel van de ankers is niet te lezen (${code}).`
  }
  const file = typeof path === 'string' ? `Het bestand ${path}` : 'Een van de bestanden'
  const isFile = typeof syscall === 'string' && fileCalls.includes(syscall)
  return isFile ? `${file} is niet te lezen (${code}).` : undefined
}

const fileCalls = ['open', 'read', 'scandir', 'stat', 'fstat']

/** Why nothing could be checked, in one line. Only arguments that cannot be followed call for `usage`. */
export function reasonSentence(failure: unknown, usage: string): string {
  const message = unreadableSentence(failure) ?? messageOf(failure)
  const code = codeOf(failure)
  return failure instanceof NothingNamed || code.startsWith('ERR_PARSE_ARGS')
    ? `${message}\n${usage}`
    : message
}

/** Neither an export nor a database was named. */
export class NothingNamed extends Error {
  constructor() {
    super('Noem een bestand met --export, of een adres met --database.')
  }
}

/** A connection that failed at several addresses has a code and no message of its own. */
function messageOf(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure)
  return message === '' ? codeOf(failure) : message
}

function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : ''
}
