/** A place to compare with that no browser ever reaches. */
const nowhere = 'http://naast.invalid'

/**
 * An address of Naast itself, as path and query; undefined for anything that could lead elsewhere.
 * Used for where to go after signing in, which comes from the address bar and may be anybody's.
 */
export function ownPath(text: string | undefined): string | undefined {
  if (
    text === undefined ||
    !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text) ||
    !URL.canParse(text, nowhere)
  ) {
    return undefined
  }
  const url = new URL(text, nowhere)
  const path = url.pathname + url.search
  return url.origin === nowhere && !path.startsWith('//') ? path : undefined
}
