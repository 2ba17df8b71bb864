import {
  Badge,
  ButtonLink,
  type Account,
  type Entry,
  type NavItem,
  type TableRow,
  type TimelineItem,
} from './index.js'

/** The main menu of the gallery. */
export const nav: NavItem[] = [
  { key: 'today', href: '#vandaag', label: 'Vandaag', icon: 'home' },
  { key: 'clients', href: '#clienten', label: 'Cliënten', icon: 'people' },
  { key: 'mentors', href: '#mentoren', label: 'Mentoren', icon: 'heart' },
  { key: 'import', href: '#inlezen', label: 'Inlezen', icon: 'import' },
  { key: 'search', href: '#zoeken', label: 'Zoeken', icon: 'search' },
]

/** A mentor who is signed in. */
export const account: Account = {
  name: 'Marijke van der Heijden',
  roleLabel: 'Mentor',
  menu: [{ href: '#account', label: 'Mijn gegevens' }],
  signOut: { action: '#uit', label: 'Uitloggen', hidden: { 'command-id': 'command-0' } },
}

/** Five invented people, one in each state. */
export const entries: Entry[] = [
  {
    key: 'yilmaz',
    title: <bdi>Meneer H. Yılmaz</bdi>,
    href: '#yilmaz',
    badge: { tone: 'late', label: '17 dagen te laat' },
    meta: 'Laatste bezoek: 5 oktober, 47 dagen geleden',
    action: (
      <ButtonLink href="#bezoek" variant="secondary">
        Bezoek vastleggen
      </ButtonLink>
    ),
  },
  {
    key: 'bruijn',
    title: <bdi>Mevrouw A. de Bruijn</bdi>,
    href: '#bruijn',
    badge: { tone: 'soon', label: 'Deze week' },
    meta: 'Zorgcentrum De Linde, kamer 14',
  },
  {
    key: 'kovalenko',
    title: <bdi lang="uk">Оксана Коваленко</bdi>,
    href: '#kovalenko',
    badge: { tone: 'calm', label: 'Op schema' },
    meta: 'Laatste bezoek: 18 november, 3 dagen geleden',
  },
  {
    key: 'hof',
    title: <bdi>Meneer J. van ’t Hof</bdi>,
    badge: { tone: 'never', label: 'Nog nooit bezocht' },
    meta: 'Begonnen op 12 november',
  },
  {
    key: 'santos',
    title: <bdi>Mevrouw R. Dos Santos</bdi>,
    badge: { tone: 'paused', label: 'Even gestopt' },
    meta: 'Tot 1 februari, vervanger: Kees Mulder',
  },
]

/** Two invented mentors. */
export const rows: TableRow[] = [
  {
    key: 'ilona',
    href: '#ilona',
    cells: {
      name: <bdi>Ilona Wiśniewska</bdi>,
      since: '3 maart 2021',
      count: 2,
      state: <Badge tone="calm">Op schema</Badge>,
    },
  },
  {
    key: 'irene',
    href: '#irene',
    cells: {
      name: <bdi>Irene Vermeulen-Oosterbaan</bdi>,
      since: '17 september 2019',
      count: 11,
      state: <Badge tone="late">2 te laat</Badge>,
    },
  },
]

/** What happened lately around one person. */
export const happenings: TimelineItem[] = [
  {
    key: 'bezoek-1',
    when: 'Woensdag 18 november 2026, 14:00',
    title: 'Bezoek in De Linde',
    meta: 'Marijke van der Heijden, 50 minuten',
    tone: 'calm',
    icon: 'visit',
    children: <p>Zij was vrolijk en at goed. Zij wil vaker naar buiten.</p>,
  },
  {
    when: 'Maandag 9 november 2026',
    title: 'Bezoek ging niet door',
    meta: 'Mevrouw was in het ziekenhuis.',
    tone: 'soon',
    icon: 'cross',
  },
  { when: 'Dinsdag 3 november 2026', title: 'Gebeld met haar zus', icon: 'phone' },
]
