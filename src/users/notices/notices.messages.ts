import { messages } from '../../shared/i18n/index.js'
import type { NoticeKind } from './notice-kind.js'

type Words = { subject: string; text: string }

const nl = {
  greeting: 'Goedendag,',
  when: (moment: string) => `Dit gebeurde op ${moment}.`,
  notYou:
    'Was u dit niet? Meld u af op uw andere apparaten, kies een nieuw wachtwoord, en bel uw coördinator.',
  account: 'Naar uw account',
  from: (organisation: string) => `Deze e-mail komt van ${organisation}.`,
  kinds: {
    password: {
      subject: 'Uw wachtwoord is veranderd',
      text: 'Het wachtwoord van uw account bij Naast is veranderd. Op andere apparaten bent u afgemeld.',
    },
    'password-removed': {
      subject: 'Uw wachtwoord is verwijderd',
      text: 'Uw account bij Naast heeft geen wachtwoord meer. U meldt zich aan met een passkey.',
    },
    'passkey-added': {
      subject: 'Er is een passkey toegevoegd',
      text: 'Met een nieuwe passkey kan iemand zich bij Naast aanmelden als u.',
    },
    'passkey-removed': {
      subject: 'Er is een passkey verwijderd',
      text: 'Een passkey van uw account bij Naast werkt niet meer.',
    },
    'code-app': {
      subject: 'Uw app met codes is veranderd',
      text: 'De codes voor uw account bij Naast komen nu van een andere app of telefoon.',
    },
    'code-app-removed': {
      subject: 'Uw app met codes is verwijderd',
      text: 'Codes van uw telefoon werken niet meer voor uw account bij Naast.',
    },
    'recovery-codes': {
      subject: 'U hebt nieuwe herstelcodes',
      text: 'Voor uw account bij Naast zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.',
    },
    'recovery-code-used': {
      subject: 'Een herstelcode is gebruikt',
      text: 'Iemand heeft een herstelcode van uw account bij Naast gebruikt.',
    },
    'new-browser': {
      subject: 'Aangemeld op een nieuw apparaat',
      text: 'Iemand heeft zich als u aangemeld in een browser die Naast nog niet kende.',
    },
    'sessions-ended': {
      subject: 'U bent op andere apparaten afgemeld',
      text: 'Naast heeft u afgemeld op andere apparaten. Dat is gevraagd vanuit uw account.',
    },
    'guessed-at': {
      subject: 'Iemand probeert zich aan te melden als u',
      text: 'Vanaf een onbekend apparaat is heel vaak een verkeerd wachtwoord of een verkeerde code gebruikt. Daar kan nu niemand zich meer aanmelden. Op een apparaat waar u zich eerder aanmeldde kunt u gewoon verder. Op een nieuw apparaat kiest u eerst een nieuw wachtwoord, met de knop ‘Ik kan niet meer aanmelden’.',
    },
    'password-reset': {
      subject: 'Uw wachtwoord is opnieuw gekozen',
      text: 'Met een link uit een e-mail is een nieuw wachtwoord gekozen. Overal bent u afgemeld.',
    },
    'address-changed': {
      subject: 'Uw e-mailadres bij Naast is veranderd',
      text: 'Uw account bij Naast hoort nu bij een ander e-mailadres.',
    },
    'address-restored': {
      subject: 'Uw e-mailadres is teruggezet',
      text: 'De verandering van uw e-mailadres is teruggedraaid. Overal bent u afgemeld.',
    },
    'recovery-asked': {
      subject: 'Er is gevraagd om nieuwe toegang',
      text: 'Iemand heeft gemeld dat u zich niet meer kunt aanmelden. Een coördinator neemt contact met u op en stelt eerst vast wie u bent.',
    },
    recovered: {
      subject: 'U krijgt nieuwe toegang',
      text: 'Twee collega’s hebben bevestigd wie u bent. Uw oude wachtwoord, passkeys en codes werken niet meer. Met de link die u krijgt kiest u nieuwe.',
    },
    'role-given': {
      subject: 'U hebt een nieuwe rol in Naast',
      text: 'Uw rol bij deze organisatie is veranderd. In uw account ziet u welke rollen u hebt.',
    },
    'role-ended': {
      subject: 'Een rol van u in Naast is beëindigd',
      text: 'Een coördinator heeft het einde van een rol vastgelegd. Daarna kunt u niet meer bij wat daarbij hoort.',
    },
    'signed-out-by-office': {
      subject: 'U bent overal afgemeld',
      text: 'Een coördinator heeft u op alle apparaten afgemeld. U kunt zich gewoon weer aanmelden.',
    },
    blocked: {
      subject: 'Uw toegang is gestopt',
      text: 'Een coördinator heeft uw toegang bij deze organisatie gestopt. U kunt daar niet meer aanmelden.',
    },
    'role-offered-at-terminal': {
      subject: 'De beheerder gaf iemand een rol',
      text: 'De beheerder van het systeem heeft bij uw organisatie een uitnodiging gemaakt, buiten de coördinatoren om. Kijk bij Medewerkers en mentoren om wie het gaat. Klopt het niet? Trek de uitnodiging in of beëindig de rol, en bel de beheerder.',
    },
    'provider-tied': {
      subject: 'U kunt nu aanmelden via uw organisatie',
      text: 'Iemand meldde zich voor het eerst via het account van uw organisatie aan bij Naast. Uw account bij Naast is daar nu aan gekoppeld.',
    },
  } satisfies Record<NoticeKind, Words>,
}

/** The words of mail about an account. */
export type NoticeMessages = Omit<typeof nl, 'kinds'> & { kinds: Record<NoticeKind, Words> }

const en: NoticeMessages = {
  greeting: 'Hello,',
  when: (moment) => `This happened on ${moment}.`,
  notYou:
    'Was this not you? Sign out on your other devices, choose a new password, and call your coordinator.',
  account: 'To your account',
  from: (organisation) => `This e-mail comes from ${organisation}.`,
  kinds: {
    password: {
      subject: 'Your password was changed',
      text: 'The password of your Naast account was changed. You are signed out on other devices.',
    },
    'password-removed': {
      subject: 'Your password was removed',
      text: 'Your Naast account has no password any more. You sign in with a passkey.',
    },
    'passkey-added': {
      subject: 'A passkey was added',
      text: 'With a new passkey somebody can sign in to Naast as you.',
    },
    'passkey-removed': {
      subject: 'A passkey was removed',
      text: 'A passkey of your Naast account no longer works.',
    },
    'code-app': {
      subject: 'Your app with codes was changed',
      text: 'The codes for your Naast account now come from another app or phone.',
    },
    'code-app-removed': {
      subject: 'Your app with codes was removed',
      text: 'Codes from your phone no longer work for your Naast account.',
    },
    'recovery-codes': {
      subject: 'You have new recovery codes',
      text: 'New recovery codes were made for your Naast account. The old ones no longer work.',
    },
    'recovery-code-used': {
      subject: 'A recovery code was used',
      text: 'Somebody used a recovery code of your Naast account.',
    },
    'new-browser': {
      subject: 'Signed in on a new device',
      text: 'Somebody signed in as you in a browser that Naast did not know yet.',
    },
    'sessions-ended': {
      subject: 'You were signed out on other devices',
      text: 'Naast signed you out on other devices. This was asked from your account.',
    },
    'guessed-at': {
      subject: 'Somebody is trying to sign in as you',
      text: 'On an unknown device a wrong password or code was used very many times. Nobody can sign in there now. On a device where you signed in before you can simply go on. On a new device, first choose a new password with ‘I cannot sign in any more’.',
    },
    'password-reset': {
      subject: 'Your password was chosen anew',
      text: 'A new password was chosen with a link from an e-mail. You are signed out everywhere.',
    },
    'address-changed': {
      subject: 'Your e-mail address at Naast was changed',
      text: 'Your Naast account now belongs to another e-mail address.',
    },
    'address-restored': {
      subject: 'Your e-mail address was put back',
      text: 'The change of your e-mail address was undone. You are signed out everywhere.',
    },
    'recovery-asked': {
      subject: 'New access was asked for',
      text: 'Somebody reported that you cannot sign in any more. A coordinator will contact you and first verify who you are.',
    },
    recovered: {
      subject: 'You get new access',
      text: 'Two colleagues confirmed who you are. Your old password, passkeys and codes no longer work. With the link you receive you choose new ones.',
    },
    'role-given': {
      subject: 'You have a new role in Naast',
      text: 'Your role at this organisation was changed. Your account shows which roles you have.',
    },
    'role-ended': {
      subject: 'A role of yours in Naast was ended',
      text: 'A coordinator noted the end of a role. After that you can no longer reach what belongs to it.',
    },
    'signed-out-by-office': {
      subject: 'You were signed out everywhere',
      text: 'A coordinator signed you out on all devices. You can simply sign in again.',
    },
    blocked: {
      subject: 'Your access was stopped',
      text: 'A coordinator stopped your access at this organisation. You can no longer sign in there.',
    },
    'role-offered-at-terminal': {
      subject: 'The keeper of the system gave somebody a role',
      text: 'The keeper of the system made an invitation at your organisation without a coordinator. Look at Staff and mentors to see for whom. Is it not right? Withdraw the invitation or end the role, and call the keeper.',
    },
    'provider-tied': {
      subject: 'You can now sign in through your organisation',
      text: 'Somebody signed in to Naast through the account of your organisation for the first time. Your Naast account is now tied to it.',
    },
  },
}

/** The words of mail about an account. */
export const noticeMessages = messages<NoticeMessages>({ nl, en })
