type Frame = { readonly path: string; readonly keys: Set<string> | undefined; index: number }

/**
 * The path of the first key that stands twice in one object, in a text that is valid JSON. JSON itself lets the last
 * one win; of two answers to one question nobody can say which was meant.
 */
export function repeatedKey(text: string): string | undefined {
  const open: Frame[] = []
  let place = ''
  for (const [token, string, colon] of text.matchAll(tokens)) {
    const frame = open.at(-1)
    if (token === '{' || token === '[') {
      open.push({ path: place, keys: token === '{' ? new Set() : undefined, index: 0 })
      place = token === '{' ? place : `${place}[0]`
    } else if (token === '}' || token === ']') {
      open.pop()
    } else if (token === ',' && frame !== undefined && frame.keys === undefined) {
      frame.index += 1
      place = `${frame.path}[${frame.index}]`
    } else if (colon !== undefined && frame?.keys !== undefined) {
      const key = JSON.parse(string ?? '""') as string
      place = frame.path === '' ? key : `${frame.path}.${key}`
      if (frame.keys.has(key)) return place
      frame.keys.add(key)
    }
  }
  return undefined
}

const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/gs
