const leastLength = 32
const leastBits = 100
const ordinaryWords =
  /naast|secret|geheim|password|wachtwoord|change.?me|wijzig|default|example|voorbeeld|qwerty|admin|lorem/gi

/**
 * Whether a secret could be guessed: too short, of one piece repeated, of signs in a row, of one
 * kind of sign (a sentence), or of too few different signs beside ordinary words. What `openssl rand -base64 32` gives always passes.
 */
export function isWeakSecret(secret: string): boolean {
  return (
    secret.length < leastLength ||
    isRepeated(secret) ||
    isInARow(secret) ||
    [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(secret)).length < 2 ||
    bitsIn(secret.replace(ordinaryWords, '')) < leastBits
  )
}

/** One piece of at most half its length, over and over. */
function isRepeated(secret: string): boolean {
  const lengths = Array.from({ length: Math.floor(secret.length / 2) }, (_, index) => index + 1)
  return lengths.some((length) => secret.slice(length) === secret.slice(0, -length))
}

/** More than half of the signs follow, or repeat, the one before. */
function isInARow(secret: string): boolean {
  const steps = secret.split('').filter((sign, index) => {
    const step = sign.charCodeAt(0) - secret.charCodeAt(index - 1)
    return index > 0 && Math.abs(step) <= 1
  })
  return steps.length > secret.length / 2
}

/** Shannon's measure of the signs, times the length: an upper bound of what must be guessed. */
function bitsIn(secret: string): number {
  const counts = new Map<string, number>()
  for (const sign of secret) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const shares = [...counts.values()].map((count) => count / secret.length)
  return secret.length * -shares.reduce((sum, share) => sum + share * Math.log2(share), 0)
}
