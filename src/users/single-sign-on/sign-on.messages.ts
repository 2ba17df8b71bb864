import { messages } from '../../shared/i18n/index.js'
import type { ComeBackRefusal } from './come-back.js'

const nl = {
  ask: {
    title: 'Aanmelden via uw organisatie',
    lead: 'Veel organisaties hebben één aanmelding voor alles. Vul uw e-mailadres van het werk in.',
    email: 'E-mailadres van het werk',
    go: 'Verder',
    goTo: (name: string) => `Verder via ${name}`,
    choose: 'Kies uw organisatie',
    back: 'Naar gewoon aanmelden',
    summary: 'Zo lukt het niet',
    email_missing: 'Vul een e-mailadres in, zoals naam@stichting.nl.',
    none: 'Voor dit adres is geen aanmelding via een organisatie ingesteld. Meld u gewoon aan.',
  },
  refused: {
    title: 'Aanmelden is niet gelukt',
    again: 'Probeer het opnieuw',
    reasons: {
      lost: 'Deze aanmelding is verlopen of hoort bij een andere browser. Begin opnieuw.',
      failed: 'Uw organisatie gaf geen geldig antwoord. Begin opnieuw, of vraag uw beheerder.',
      'no-second-factor':
        'Uw organisatie vroeg alleen een wachtwoord. Naast vraagt ook een tweede stap. Vraag uw beheerder die aan te zetten.',
      'not-verified': 'Uw organisatie heeft uw e-mailadres niet bevestigd. Vraag uw beheerder.',
      'other-domain': 'Uw e-mailadres hoort niet bij deze organisatie.',
      unknown: 'Met dit adres bent u hier niet uitgenodigd. Vraag een coördinator.',
      'no-role': 'U hebt hier vandaag geen rol. Vraag een coördinator.',
      'no-provider': 'Aanmelden via uw organisatie staat niet aan.',
      unreachable: 'De aanmelding van uw organisatie antwoordt niet. Probeer het straks opnieuw.',
    } satisfies Record<ComeBackRefusal | 'no-provider' | 'unreachable', string>,
  },
  settings: {
    title: 'Aanmelden via de eigen organisatie',
    lead: 'Hebt u Microsoft Entra, Google Workspace of een andere aanbieder van OpenID Connect? Dan melden medewerkers zich daarmee aan. Zij moeten hier wel zijn uitgenodigd.',
    issuer: 'Adres van de aanbieder (issuer)',
    issuerHint: 'Een https-adres, zoals https://login.microsoftonline.com/…/v2.0',
    clientId: 'Kenmerk van Naast bij de aanbieder (client id)',
    clientSecret: 'Geheim (client secret)',
    secretHint: 'Laat leeg om het bewaarde geheim te houden.',
    domains: 'E-maildomeinen',
    domainsHint: 'Eén per regel, zoals stichting.nl. Alleen adressen hiervan mogen zo binnenkomen.',
    isOn: 'Staat het aan?',
    choices: { on: 'Ja, medewerkers kunnen zich zo aanmelden', off: 'Nee' },
    save: 'Bewaar',
    redirect: 'Geef dit adres op bij de aanbieder',
    link: 'Medewerkers beginnen hier',
    needs:
      'De aanbieder moet een tweede factor vragen en dat melden (amr). Anders laat Naast niemand binnen.',
    stale: 'Iemand anders heeft dit intussen veranderd. Kijk het na en bewaar opnieuw.',
    errors: {
      summary: 'Dit kan nog niet worden bewaard',
      issuer: 'Vul een heel https-adres in.',
      clientId: 'Vul het kenmerk in dat de aanbieder gaf.',
      clientSecret: 'Vul het geheim in dat de aanbieder gaf.',
      domains: 'Vul één tot twintig domeinen in, elk op een eigen regel, zoals stichting.nl.',
      isOn: 'Kies of het aan staat.',
      tooLong: 'Dit is te lang.',
    },
  },
}

type SignOnMessages = typeof nl

const en: SignOnMessages = {
  ask: {
    title: 'Sign in through your organisation',
    lead: 'Many organisations have one way of signing in for everything. Fill in your work e-mail address.',
    email: 'Work e-mail address',
    go: 'Continue',
    goTo: (name) => `Continue through ${name}`,
    choose: 'Choose your organisation',
    back: 'To the ordinary way of signing in',
    summary: 'This does not work',
    email_missing: 'Fill in an e-mail address, such as name@foundation.nl.',
    none: 'No organisation’s sign-in is set up for this address. Sign in the ordinary way.',
  },
  refused: {
    title: 'Signing in did not work',
    again: 'Try again',
    reasons: {
      lost: 'This sign-in ran out or belongs to another browser. Start again.',
      failed: 'Your organisation gave no valid answer. Start again, or ask your administrator.',
      'no-second-factor':
        'Your organisation asked for a password only. Naast asks for a second step too. Ask your administrator to switch it on.',
      'not-verified':
        'Your organisation has not confirmed your e-mail address. Ask your administrator.',
      'other-domain': 'Your e-mail address does not belong to this organisation.',
      unknown: 'You have not been invited here with this address. Ask a coordinator.',
      'no-role': 'You have no role here today. Ask a coordinator.',
      'no-provider': 'Signing in through your organisation is switched off.',
      unreachable: 'Your organisation’s sign-in does not answer. Try again later.',
    },
  },
  settings: {
    title: 'Signing in through the own organisation',
    lead: 'Do you have Microsoft Entra, Google Workspace or another OpenID Connect provider? Then staff sign in with it. They must have been invited here.',
    issuer: 'Address of the provider (issuer)',
    issuerHint: 'An https address, such as https://login.microsoftonline.com/…/v2.0',
    clientId: 'Naast’s name at the provider (client id)',
    clientSecret: 'Secret (client secret)',
    secretHint: 'Leave empty to keep the secret that is stored.',
    domains: 'E-mail domains',
    domainsHint: 'One on each line, such as foundation.nl. Only addresses of these may come in so.',
    isOn: 'Is it on?',
    choices: { on: 'Yes, staff can sign in this way', off: 'No' },
    save: 'Save',
    redirect: 'Give this address to the provider',
    link: 'Staff begin here',
    needs:
      'The provider must ask for a second factor and say so (amr). Otherwise Naast lets nobody in.',
    stale: 'Somebody else changed this meanwhile. Check it and save again.',
    errors: {
      summary: 'This cannot be saved yet',
      issuer: 'Fill in a whole https address.',
      clientId: 'Fill in the name the provider gave.',
      clientSecret: 'Fill in the secret the provider gave.',
      domains: 'Fill in one to twenty domains, each on its own line, such as foundation.nl.',
      isOn: 'Choose whether it is on.',
      tooLong: 'This is too long.',
    },
  },
}

/** The words of signing in through an organisation's own provider. */
export const signOnMessages = messages<SignOnMessages>({ nl, en })
