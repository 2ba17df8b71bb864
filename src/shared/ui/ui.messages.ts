import { messages } from '../i18n/index.js'

const nl = {
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  accountMenu: 'Mijn account',
  optional: 'niet verplicht',
  errorPrefix: 'Fout:',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  dateHint: (example: string) => `Bijvoorbeeld ${example}`,
  timeHint: 'Bijvoorbeeld 14:30',
  back: 'Terug',
  pages: 'Bladzijden',
  page: (page: number) => `Bladzijde ${page}`,
  pageOf: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  previous: 'Vorige',
  next: 'Volgende',
  choose: 'Maak een keuze',
  print: 'Afdrukken',
  filter: 'Toon',
  clearFilter: 'Alles tonen',
  draftSaved: 'Concept bewaard om {time}',
  draftFailed: 'Uw concept is nog niet bewaard. Wij proberen het zo weer.',
  draftSignedOut: 'U bent uitgelogd; wat u typte staat er nog. Log in een nieuw tabblad in.',
  conflict: (by: string, at: string) => `${by} bewaarde hier intussen iets anders (${at}):`,
  conflictEmpty: '(leeg gemaakt)',
  stayTitle: 'Bent u er nog?',
  stayMinutes: 'Over {n} minuten meldt Naast u af. Wat u typte blijft bewaard.',
  stayMinute: 'Binnen een minuut meldt Naast u af. Wat u typte blijft bewaard.',
  stayLast:
    'U bent bijna twaalf uur aangemeld. Naast meldt u zo af. Wat u typte blijft bewaard en komt terug als u zich opnieuw aanmeldt.',
  stayButton: 'Blijf aangemeld',
  stayClose: 'Begrepen',
}

/** The words the components need in one language. */
export type UiMessages = typeof nl

const en: UiMessages = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  accountMenu: 'My account',
  optional: 'optional',
  errorPrefix: 'Error:',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHint: (example) => `For example ${example}`,
  timeHint: 'For example 14:30',
  back: 'Back',
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  choose: 'Make a choice',
  print: 'Print',
  filter: 'Show',
  clearFilter: 'Show all',
  draftSaved: 'Draft saved at {time}',
  draftFailed: 'Your draft is not saved yet. We will try again shortly.',
  draftSignedOut: 'You are signed out; what you typed is still here. Sign in on a new tab.',
  conflict: (by, at) => `${by} saved something else here in the meantime (${at}):`,
  conflictEmpty: '(made empty)',
  stayTitle: 'Are you still there?',
  stayMinutes: 'Naast signs you out in {n} minutes. What you typed is kept.',
  stayMinute: 'Naast signs you out within a minute. What you typed is kept.',
  stayLast:
    'You have been signed in for almost twelve hours. Naast will sign you out shortly. What you typed is kept and comes back when you sign in again.',
  stayButton: 'Stay signed in',
  stayClose: 'Understood',
}

/** Words of the components themselves; pages bring their own. */
export const uiMessages = messages<UiMessages>({ nl, en })
