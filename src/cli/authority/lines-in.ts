/** A line as it came, or why it cannot be read as text. */
export type LineIn = { readonly text: string } | { readonly fault: 'too-large' | 'not-text' }

/** The most bytes of one case; a longer one is refused without being kept. */
export const mostBytes = 1024 * 1024

const newline = 10

/**
 * Cuts bytes into lines, in order. Holds one line at most, and of a line that is too long nothing. A last
 * line without its end counts; an empty input has no lines.
 */
export async function* linesIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<LineIn> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield lineOf([...parts, chunk.subarray(start, end)], size + end - start)
      ;[parts, size, start] = [[], 0, end + 1]
    }
    size += chunk.length - start
    if (size > mostBytes) parts = []
    else parts.push(chunk.subarray(start))
  }
  if (size > 0) yield lineOf(parts, size)
}

/** Everything that comes in, as one text of at most so many bytes. */
export async function wholeOf(input: AsyncIterable<Uint8Array>, most = mostBytes): Promise<LineIn> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > most) return { fault: 'too-large' }
    parts.push(chunk)
  }
  return textOf(parts)
}

function lineOf(parts: readonly Uint8Array[], size: number): LineIn {
  return size > mostBytes ? { fault: 'too-large' } : textOf(parts)
}

function textOf(parts: readonly Uint8Array[]): LineIn {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { fault: 'not-text' }
  }
}
