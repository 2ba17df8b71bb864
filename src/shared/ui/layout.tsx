import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../i18n/index.js'
import { AccountMenu, type Account } from './account-menu.js'
import { Alert } from './alert.js'
import type { Assets } from './assets.js'
import { classNames } from './class-names.js'
import { Mark } from './icon.js'
import { MainNav, type NavItem } from './main-nav.js'
import { pageNonce } from './page-keys.js'
import { PrintButton } from './print-button.js'
import { StaySignedIn, type Staying } from './stay-signed-in.js'
import { uiMessages } from './ui.messages.js'

/** What every screen needs around its content. */
export type LayoutProps = {
  title: string
  locale: Locale
  assets: Assets
  brand: string
  home?: string | undefined
  nav: NavItem[]
  current?: string | undefined
  account?: Account | undefined
  status?: string | undefined
  printable?: boolean | undefined
  /** Asks the browser to fetch this page again after so many seconds. */
  refreshSeconds?: number | undefined
  /** For pages of who is signed in: warns before the session ends. */
  staying?: Staying | undefined
  footer?: Child
  children?: Child
}

/**
 * The whole document of a screen, doctype included: head, skip link, header, content and footer.
 * `status` announces what was just done; `printable` adds a print button and a one-page layout.
 */
export function Layout(props: LayoutProps) {
  const { locale, status, printable, staying, children } = props
  return (
    <>
      {html`<!doctype html>`}
      <html lang={locale}>
        <Head {...props} />
        <body class={classNames(printable && 'n-printable')}>
          <a class="n-skip" href="#main">
            {uiMessages(locale).skipToContent}
          </a>
          <Header {...props} />
          <main class="n-main" id="main" tabindex={-1}>
            {status !== undefined && (
              <div role="status">
                <Alert tone="success">{status}</Alert>
              </div>
            )}
            {children}
            {printable === true && <PrintButton locale={locale} />}
          </main>
          <Footer {...props} />
          {staying !== undefined && <StaySignedIn {...staying} locale={locale} />}
        </body>
      </html>
    </>
  )
}

function Head({ title, brand, assets, refreshSeconds }: LayoutProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      {refreshSeconds !== undefined && (
        <meta http-equiv="refresh" content={String(refreshSeconds)} />
      )}
      <title>{`${title} – ${brand}`}</title>
      <link
        rel="preload"
        href={assets.href('font-latin.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={assets.href('main.css')} />
      <link rel="icon" type="image/svg+xml" href={assets.href('icon.svg')} />
      <script type="module" src={assets.href('enhance.js')} nonce={pageNonce()}></script>
    </head>
  )
}

function Header({ brand, home, nav, current, account, locale }: LayoutProps) {
  return (
    <header class="n-header">
      <div class="n-header-bar">
        <Brand name={brand} home={home} />
        {account !== undefined && <AccountMenu account={account} locale={locale} />}
      </div>
      {nav.length > 0 && <MainNav items={nav} current={current} locale={locale} />}
    </header>
  )
}

function Brand({ name, home }: { name: string; home: string | undefined }) {
  const content = (
    <>
      <Mark />
      <span>{name}</span>
    </>
  )
  return home === undefined ? (
    <span class="n-brand">{content}</span>
  ) : (
    <a class="n-brand" href={home}>
      {content}
    </a>
  )
}

function Footer({ brand, footer }: LayoutProps) {
  return (
    <footer class="n-footer">
      <p>{brand === 'Naast' ? brand : `${brand} · Naast`}</p>
      {footer}
    </footer>
  )
}
