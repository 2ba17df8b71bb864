/** The parts of a browser's answer that we look at ourselves; the rest is checked by the library. */
export type PasskeyAnswer = { id: string; challenge: string; json: Record<string, unknown> }

const longestAnswer = 20_000

/** Reads the answer of a passkey, which comes as text in a form; undefined for anything else. */
export function passkeyAnswerIn(text: string): PasskeyAnswer | undefined {
  const json = text.length > longestAnswer ? undefined : recordIn(text)
  const response = isRecord(json?.['response']) ? json['response'] : undefined
  const clientData = response?.['clientDataJSON']
  if (json === undefined || typeof json['id'] !== 'string' || typeof clientData !== 'string') {
    return undefined
  }
  const challenge = recordIn(Buffer.from(clientData, 'base64url').toString('utf8'))?.['challenge']
  return typeof challenge === 'string' ? { id: json['id'], challenge, json } : undefined
}

function recordIn(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return isRecord(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
