import type { Locale } from '../i18n/index.js'
import { Button } from './button.js'
import { HiddenFields } from './form.js'
import { Icon } from './icon.js'
import { PostForm } from './page-keys.js'
import { uiMessages } from './ui.messages.js'

/** Who is signed in, in which role, and what they can do with their account. */
export type Account = {
  name: string
  roleLabel: string
  menu: { href: string; label: string }[]
  signOut: { action: string; label: string; hidden: Record<string, string> }
}

/** The menu of the signed-in user; opens without JavaScript, signs out by posting. */
export function AccountMenu({ account, locale }: { account: Account; locale: Locale }) {
  return (
    <details class="n-account">
      <summary>
        <Icon name="person" />
        <span class="n-hidden">{uiMessages(locale).accountMenu}: </span>
        <Who account={account} />
        <Icon name="chevron" />
      </summary>
      <div class="n-account-panel">
        <Who account={account} />
        {account.menu.length > 0 && (
          <ul>
            {account.menu.map((item) => (
              <li>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
          </ul>
        )}
        <PostForm action={account.signOut.action}>
          <HiddenFields fields={account.signOut.hidden} />
          <Button variant="secondary">{account.signOut.label}</Button>
        </PostForm>
      </div>
    </details>
  )
}

/** Stands beside the picture on a wide screen, and in the opened menu on a phone. */
function Who({ account }: { account: Account }) {
  return (
    <span class="n-account-who">
      <bdi>{account.name}</bdi>
      <span class="n-account-role">{account.roleLabel}</span>
    </span>
  )
}
