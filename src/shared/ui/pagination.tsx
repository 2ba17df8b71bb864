import type { Locale } from '../i18n/index.js'
import { uiMessages } from './ui.messages.js'

/** Where we are in a long list; pages count from 1. */
export type PaginationProps = {
  page: number
  pages: number
  href: (page: number) => string
  locale: Locale
}

/** The way through a long list; shows nothing when everything fits on one page. */
export function Pagination({ page, pages, href, locale }: PaginationProps) {
  if (pages <= 1) {
    return null
  }
  const words = uiMessages(locale)
  return (
    <nav class="n-pagination" aria-label={words.pages}>
      {page > 1 && (
        <a class="n-button n-button-secondary" rel="prev" href={href(page - 1)}>
          {words.previous}
        </a>
      )}
      <p>{words.pageOf(page, pages)}</p>
      {page < pages && (
        <a class="n-button n-button-secondary" rel="next" href={href(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
