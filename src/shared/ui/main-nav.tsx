import type { Locale } from '../i18n/index.js'
import { Icon, type IconName } from './icon.js'
import { uiMessages } from './ui.messages.js'

/** One place a user can go to from every screen. */
export type NavItem = { key: string; href: string; label: string; icon: IconName }

type MainNavProps = { items: NavItem[]; current?: string | undefined; locale: Locale }

/** The main menu; it stands still and wraps, so that it never covers what has focus. */
export function MainNav({ items, current, locale }: MainNavProps) {
  return (
    <nav class="n-nav" aria-label={uiMessages(locale).mainNavigation}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
