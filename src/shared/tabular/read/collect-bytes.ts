/** The bytes of a file, or `undefined` as soon as there are more than allowed: the rest stays unread. */
export async function collectBytes(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  if (source instanceof Uint8Array) {
    return source.byteLength > most ? undefined : source
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.byteLength
    if (size > most) {
      return undefined
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
