/** An object or a list that is open, with where it stands and how far it was read. */
type Frame = {
  readonly path: string
  readonly keys: Set<string> | undefined
  key: string
  index: number
}

/**
 * The path of the first key that stands twice in one object, in a text that is valid JSON. JSON itself lets the last
 * one win; of two answers to one question nobody can say which was meant.
 */
export function repeatedKey(text: string): string | undefined {
  const open: Frame[] = []
  for (const [token, string, colon] of text.matchAll(tokens)) {
    const frame = open.at(-1)
    if (colon === undefined || frame === undefined) {
      walk(open, token)
    } else if (isRepeated(frame, string ?? '""')) {
      return placeIn(frame)
    }
  }
  return undefined
}

const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/gs

function walk(open: Frame[], token: string): void {
  const frame = open.at(-1)
  if (token === '{' || token === '[') {
    const keys = token === '{' ? new Set<string>() : undefined
    open.push({ path: frame === undefined ? '' : placeIn(frame), keys, key: '', index: 0 })
  } else if (token === '}' || token === ']') {
    open.pop()
  } else if (token === ',' && frame !== undefined) {
    frame.index += 1
  }
}

/** Notes a key as it is written; the same one can be written in several ways. */
function isRepeated(frame: Frame, written: string): boolean {
  frame.key = JSON.parse(written) as string
  const before = frame.keys?.size
  return frame.keys?.add(frame.key).size === before
}

function placeIn({ path, keys, key, index }: Frame): string {
  if (keys === undefined) return `${path}[${index}]`
  return path === '' ? key : `${path}.${key}`
}
