import { messages } from '../../shared/i18n/index.js'

const nl = {
  browser: {
    stopped: 'Het is niet gelukt of u bent gestopt. U kunt het opnieuw proberen.',
    known: 'Op dit apparaat hebt u al een passkey voor Naast.',
    failed: 'Er ging iets mis. Laad deze pagina opnieuw en probeer het nog een keer.',
  },
  firstName: 'Passkey',
  what: 'Een passkey staat op uw telefoon of computer. U opent hem met uw vinger, gezicht of pincode.',
}

/** The words around passkeys that several pages share. */
export type PasskeyMessages = typeof nl

const en: PasskeyMessages = {
  browser: {
    stopped: 'It did not work or you stopped. You can try again.',
    known: 'You already have a passkey for Naast on this device.',
    failed: 'Something went wrong. Load this page again and try once more.',
  },
  firstName: 'Passkey',
  what: 'A passkey lives on your phone or computer. You open it with your finger, face or PIN.',
}

/** The words around passkeys that several pages share. */
export const passkeyMessages = messages<PasskeyMessages>({ nl, en })
