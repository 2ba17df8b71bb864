import { placesOpenTo } from './organisations/index.js'
import { href, routes } from './routes.js'
import { officeMessages } from './office.messages.js'
import { importScreenMessages, tableSentence } from './imports/index.js'
import { caseworkers, type Actor, type Role } from './shared/access/index.js'
import type { Typed } from './shared/forms/index.js'
import type { Drawn, PageContent, ViewRequest } from './shared/http/index.js'
import type { Locale } from './shared/i18n/index.js'
import {
  Alert,
  ButtonLink,
  Layout,
  PageHeading,
  SendAgain,
  WithPageKeys,
  type Account,
  type Assets,
  type NavItem,
  type PageKeys,
  type Staying,
} from './shared/ui/index.js'
import { secondsLeft } from './users/index.js'

/** Draws pages of the office: brand, navigation of the role, account menu, and what was just done. */
export function officeFrame(assets: Assets, keysOf: (request: ViewRequest) => PageKeys) {
  return function frame(page: PageContent, request: ViewRequest): Drawn {
    const { actor, locale } = request
    const words = officeMessages(locale)
    return (
      <WithPageKeys keys={keysOf(request)}>
        <Layout
          title={page.title}
          locale={locale}
          assets={assets}
          brand={actor.organisationName}
          home={href(routes.home)}
          nav={navOf(actor)}
          current={page.current}
          account={accountOf(actor)}
          status={words.done[request.query('klaar') ?? '']}
          printable={page.printable}
          refreshSeconds={page.refreshSeconds}
          staying={stayingOf(request)}
        >
          {page.asksAgain === true && <Alert tone="warning">{words.askAgain.text}</Alert>}
          {page.content}
        </Layout>
      </WithPageKeys>
    )
  }
}

/** What a page needs to warn in time that the session ends. */
function stayingOf({ actor, now }: ViewRequest): Staying {
  const [keepAlive, signIn] = [href(routes.keepAlive), href(routes.signIn)]
  return { seconds: secondsLeft(actor, now), keepAlive, signIn }
}

function navOf(actor: Actor): NavItem[] {
  const { role, locale } = actor
  const { nav } = officeMessages(locale)
  const home: NavItem = { key: 'home', href: href(routes.home), label: nav.home, icon: 'home' }
  const clients: NavItem = {
    key: 'clients',
    href: href(routes.clients),
    label: nav.clients,
    icon: 'people',
  }
  const decisions: NavItem = {
    key: 'decisions',
    href: href(routes.decisions),
    label: nav.decisions,
    icon: 'balance',
  }
  const search: NavItem = {
    key: 'search',
    href: href(routes.search),
    label: nav.search,
    icon: 'search',
  }
  if (!caseworkers({ role })) {
    return [home, ...navOutsideCasework(actor)]
  }
  if (role === 'mentor') {
    const log = href(routes.logContact)
    const logContact = {
      key: 'log-contact',
      href: log,
      label: nav.logContact,
      icon: 'pen',
    } as const
    return [home, clients, logContact, decisions, search]
  }
  return [
    home,
    clients,
    { key: 'mentors', href: href(routes.mentors), label: nav.mentors, icon: 'beside' },
    { key: 'contacts', href: href(routes.contacts), label: nav.contacts, icon: 'calendar' },
    decisions,
    search,
    ...organisationItem(role, nav.organisation),
  ]
}

/** The one place that somebody without a caseload goes to, if there is one. */
function navOutsideCasework({ role, parts, locale, clientId }: Actor): NavItem[] {
  const { nav } = officeMessages(locale)
  if (role === 'client' || role === 'relative') {
    return [
      ...(role === 'client' && clientId !== null ? [portraitItem(clientId, nav.portrait)] : []),
      ...(role === 'client' ? [agreementsItem(nav.ownPermissions)] : []),
      { key: 'who-looked', href: href(routes.whoLooked), label: nav.whoLooked, icon: 'people' },
    ]
  }
  if (parts.includes('capacity')) {
    const address = href(routes.askedOfMe)
    return [{ key: 'asked-of-me', href: address, label: nav.askedOfMe, icon: 'pen' }]
  }
  if (role === 'professional') {
    const address = href(routes.guestDossier)
    return [{ key: 'guest-dossier', href: address, label: nav.guestDossier, icon: 'document' }]
  }
  return organisationItem(role, nav.organisation)
}

function agreementsItem(label: string): NavItem {
  return { key: 'own-permissions', href: href(routes.ownPermissions), label, icon: 'document' }
}

function portraitItem(clientId: string, label: string): NavItem {
  return {
    key: 'portrait',
    href: href(routes.portrait, { client: clientId }),
    label,
    icon: 'person',
  }
}

/** Pages about the organisation lie behind one item, which leads to the first that is open to this role. */
function organisationItem(role: Role, label: string): NavItem[] {
  const [first] = placesOpenTo(role)
  return first === undefined
    ? []
    : [{ key: 'organisation', href: first.href, label, icon: 'building' }]
}

function accountOf({ name, role, mentorId, locale }: Actor): Account {
  const words = officeMessages(locale)
  return {
    name,
    roleLabel: words.roles[role],
    menu: [
      { href: href(routes.account), label: words.account },
      ...(role === 'mentor' && mentorId !== null
        ? [{ href: href(routes.mentor, { mentor: mentorId }), label: words.registration }]
        : []),
      ...(caseworkers({ role }) ? [{ href: href(routes.reminders), label: words.reminders }] : []),
    ],
    signOut: { action: href(routes.signOut), label: words.signOut, hidden: {} },
  }
}

type Outside = { assets: Assets; locale: Locale; brand: string; keys: PageKeys }

/** A page for somebody who is not, or not certainly, signed in: no navigation, no names. */
export function outsidePage({ assets, locale, brand, keys }: Outside, page: PageContent): Drawn {
  return (
    <WithPageKeys keys={keys}>
      <Layout title={page.title} locale={locale} assets={assets} brand={brand} nav={[]}>
        {page.content}
      </Layout>
    </WithPageKeys>
  )
}

/** What was sent and not taken: where it goes, and everything typed. */
type Sent = { action: string; typed: Typed }

/** What is shown when a button was pressed without the token of its page: the same, to be pressed again. */
export function askAgainPage(outside: Outside, sent: Sent): Drawn {
  const words = officeMessages(outside.locale).askAgain
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text} />
        <SendAgain
          {...sent}
          words={officeMessages(outside.locale).askAgain}
          elsewhere={href(routes.home)}
        />
      </>
    ),
  })
}

/** What is shown to who asks more than a person does: when to try again, and what was typed. */
export function tooManyPage(outside: Outside, seconds: number, sent: Sent | undefined): Drawn {
  const words = officeMessages(outside.locale).tooMany
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text(seconds)} />
        {sent !== undefined && (
          <>
            <p>{words.typed}</p>
            <SendAgain
              {...sent}
              words={officeMessages(outside.locale).askAgain}
              elsewhere={href(routes.home)}
            />
          </>
        )}
      </>
    ),
  })
}

/** What is shown for everything that is not there, or not yours: always the same page. */
export function notTherePage(outside: Outside): Drawn {
  const words = officeMessages(outside.locale).notThere
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text} />
        <ButtonLink href={href(routes.home)} variant="primary">
          {words.home}
        </ButtonLink>
      </>
    ),
  })
}

/** What is shown when something broke: no detail, a code to mention. */
export function faultPage(outside: Outside, requestId: string): Drawn {
  const words = officeMessages(outside.locale).fault
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} />
        <Alert tone="warning">{`${words.text} ${words.id(requestId)}`}</Alert>
      </>
    ),
  })
}

/** What is shown when so many sign in at once that one more cannot even wait. */
export function busyPage(outside: Outside): Drawn {
  const { title, text } = officeMessages(outside.locale).busy
  return outsidePage(outside, { title, content: <PageHeading title={title} lead={text} /> })
}

/** What is shown for a body that is no form (400) or too large (413). */
export function refusedPage(outside: Outside, status: number): Drawn {
  const words = officeMessages(outside.locale).refused
  return outsidePage(outside, {
    title: words.title,
    content: (
      <PageHeading title={words.title} lead={status === 413 ? words.tooLarge : words.text} />
    ),
  })
}

/** What is shown for a file so large that it is not even looked at. */
export function fileTooLargePage(outside: Outside): Drawn {
  const { unusable, back } = importScreenMessages(outside.locale)
  return outsidePage(outside, {
    title: unusable,
    content: (
      <>
        <PageHeading title={unusable} lead={tableSentence({ kind: 'too-large' }, outside.locale)} />
        <ButtonLink href={href(routes.imports)} variant="primary">
          {back}
        </ButtonLink>
      </>
    ),
  })
}
