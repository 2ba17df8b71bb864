import { placesOpenTo } from './organisations/index.js'
import { href, routes } from './routes.js'
import { doneMessages } from './done.messages.js'
import { officeMessages } from './office.messages.js'
import { caseworkers, type Actor, type Role } from './shared/access/index.js'
import type { Drawn, PageContent, ViewRequest } from './shared/http/index.js'
import {
  Alert,
  Layout,
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
          status={doneMessages(request.locale)[request.query('klaar') ?? '']}
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
    { key: 'matching', href: href(routes.matchHub), label: nav.matching, icon: 'heart' },
    { key: 'contacts', href: href(routes.contacts), label: nav.contacts, icon: 'calendar' },
    decisions,
    search,
    ...organisationItem(role, nav.organisation),
  ]
}

/** What a client reads of the decisions about him. */
function ownDecisionsItem({ ownDecisions }: { ownDecisions: string }): NavItem {
  const address = href(routes.ownDecisions)
  return { key: 'own-decisions', href: address, label: ownDecisions, icon: 'balance' }
}

/** The one place that somebody without a caseload goes to, if there is one. */
function navOutsideCasework({ role, parts, locale, clientId }: Actor): NavItem[] {
  const { nav } = officeMessages(locale)
  if (role === 'client' || role === 'relative') {
    return [
      ...(role === 'client' && clientId !== null ? [portraitItem(clientId, nav.portrait)] : []),
      ...(role === 'client' ? [agreementsItem(nav.ownPermissions), ownDecisionsItem(nav)] : []),
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
        ? [
            { href: href(routes.mentor, { mentor: mentorId }), label: words.registration },
            { href: href(routes.ownMatchProfile), label: words.ownWishes },
          ]
        : []),
      ...(caseworkers({ role }) ? [{ href: href(routes.reminders), label: words.reminders }] : []),
    ],
    signOut: { action: href(routes.signOut), label: words.signOut, hidden: {} },
  }
}
