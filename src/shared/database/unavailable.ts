const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01', // the server is being stopped
  '57P02', // the server crashed
  '57P03', // the server is starting
  '53300', // no connection is free
  '53100', // the disk is full
])

const poolSentences = ['timeout exceeded when trying to connect', 'Connection terminated']

/** Whether an error says that the database cannot be reached or cannot write now; it may later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false
  }
  const code = 'code' in error ? String(error.code) : ''
  return (
    connectionCodes.has(code) ||
    poolSentences.some((sentence) => error.message.includes(sentence)) ||
    isUnavailable(error.cause)
  )
}
