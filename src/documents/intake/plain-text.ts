const markup =
  /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|meta|link|\?xml|!\[cdata)|<\?(xml|php)|^\s*<!--/i

/** How far into a file a browser looks for a page (WHATWG, MIME sniffing). */
const looked = 1445

/** Whether the beginning of a file could be taken for a page, a drawing or a script by some browser. */
export function looksLikeMarkup(head: Buffer): boolean {
  return markup.test(head.subarray(0, looked).toString('latin1').replaceAll('\0', ''))
}

/** Whether a file is text that people read: no signs of control, and no page in disguise. */
export async function isPlainText(content: AsyncIterable<Buffer>): Promise<boolean> {
  let isFirst = true
  for await (const piece of content) {
    if ((isFirst && looksLikeMarkup(piece)) || piece.some(isControl)) {
      return false
    }
    isFirst = false
  }
  return true
}

/** Anything below a space but tabs, line ends and page breaks. */
function isControl(byte: number): boolean {
  return (
    (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) ||
    byte === 0x7f
  )
}
