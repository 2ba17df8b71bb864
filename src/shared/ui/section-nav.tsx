import { classNames } from './class-names.js'
import { Details } from './details.js'

/** One section of a larger whole, such as a dossier. */
export type SectionItem = { key: string; href: string; label: string; count?: number | undefined }

type SectionNavProps = {
  label: string
  items: SectionItem[]
  current?: string | undefined
  /** A second row, beneath the sections it belongs to. */
  isWithin?: boolean | undefined
}

/** Links between the pages of one whole; each is a page of its own, so it works everywhere. */
export function SectionNav({ label, items, current, isWithin }: SectionNavProps) {
  return (
    <nav
      class={classNames('n-sections', isWithin === true && 'n-sections-within')}
      aria-label={label}
    >
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="n-count"> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Links to the parts of a long page, for a screen on which they stand below each other; folded, one line high. */
export function JumpNav({ label, items }: Omit<SectionNavProps, 'current' | 'isWithin'>) {
  return (
    <nav class="n-jump" aria-label={label}>
      <Details summary={label}>
        <ul>
          {items.map(({ href, label: name }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Details>
    </nav>
  )
}
