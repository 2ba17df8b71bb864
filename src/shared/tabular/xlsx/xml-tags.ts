/** A tag in XML, with its name without prefix and its attributes as they stand. */
export type Tag = {
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
  readonly isEmpty: boolean
}

const longestTag = 4000

/**
 * The tags of an XML text in order, in time linear to its length. It yields `damaged` and stops at a
 * tag that two parsers could read differently: overlong, without end, or with an odd number of quotes.
 */
export function* tagsOf(xml: string): Generator<Tag | 'damaged'> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at)
    const text = end < 0 ? '' : xml.slice(at + 1, Math.min(end, at + longestTag + 2))
    if (end < 0 || text.length > longestTag || text.split('"').length % 2 === 0) {
      yield 'damaged'
      return
    }
    yield tagOf(text)
  }
}

/** The values of every attribute of this name, whatever its prefix. */
export function attributeValues(tag: Tag, name: string): string[] {
  const attribute = /(?:^|[\s:])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
  return [...tag.attributes.matchAll(attribute)].flatMap(([, key, double, single]) =>
    key === name ? [double ?? single ?? ''] : [],
  )
}

function tagOf(text: string): Tag {
  const [, slash = '', name = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]*)/u.exec(text) ?? []
  const prefixed = /^\/?[\w.:-]*/u.exec(text)?.[0] ?? ''
  const attributes = text.slice(prefixed.length)
  return { name, attributes, isClosing: slash === '/', isEmpty: text.endsWith('/') }
}
