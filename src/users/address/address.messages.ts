import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Ander e-mailadres',
  lead: 'U krijgt een e-mail op het nieuwe adres. Pas na de link daarin verandert er iets.',
  told: 'Uw oude adres krijgt ook bericht en kan dit drie dagen tegenhouden.',
  now: 'Uw e-mailadres van nu',
  email: 'Nieuw e-mailadres',
  save: 'Stuur de e-mail',
  noMail: 'Naast kan hier geen e-mail sturen. Vraag uw coördinator om een nieuwe uitnodiging.',
  back: 'Mijn account',
  summary: 'Kijk dit formulier nog even na',
  errors: {
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    same: 'Dit is al uw e-mailadres. Vul een ander adres in.',
    noMail: 'Naast kan hier geen e-mail sturen.',
  },
  confirm: {
    title: 'Bevestig uw nieuwe e-mailadres',
    lead: 'Met de knop hoort uw account voortaan bij dit adres. U meldt zich er ook mee aan.',
    button: 'Bevestig dit adres',
    done: 'Uw e-mailadres is veranderd',
    doneLead: 'Meld u voortaan aan met het nieuwe adres.',
  },
  restore: {
    title: 'Houd de verandering tegen',
    lead: 'Met de knop blijft uw account bij dit adres. U wordt overal afgemeld.',
    button: 'Houd tegen',
    done: 'Uw account hoort bij dit adres',
    doneLead: 'Overal bent u afgemeld. Kies na het aanmelden een nieuw wachtwoord.',
  },
}

/** The words of another address. */
export type AddressMessages = typeof nl

const en: AddressMessages = {
  title: 'Another e-mail address',
  lead: 'You receive an e-mail at the new address. Nothing changes before you follow its link.',
  told: 'Your old address is told too, and can stop this for three days.',
  now: 'Your e-mail address now',
  email: 'New e-mail address',
  save: 'Send the e-mail',
  noMail: 'Naast cannot send e-mail here. Ask your coordinator for a new invitation.',
  back: 'My account',
  summary: 'Please look at this form again',
  errors: {
    email: 'Enter an e-mail address, such as name@example.org.',
    same: 'This is your e-mail address already. Enter another one.',
    noMail: 'Naast cannot send e-mail here.',
  },
  confirm: {
    title: 'Confirm your new e-mail address',
    lead: 'With the button your account belongs to this address. You also sign in with it.',
    button: 'Confirm this address',
    done: 'Your e-mail address was changed',
    doneLead: 'From now on, sign in with the new address.',
  },
  restore: {
    title: 'Stop the change',
    lead: 'With the button your account stays with this address. You are signed out everywhere.',
    button: 'Stop it',
    done: 'Your account belongs to this address',
    doneLead: 'You are signed out everywhere. Choose a new password after signing in.',
  },
}

/** The words of another address. */
export const addressMessages = messages<AddressMessages>({ nl, en })
