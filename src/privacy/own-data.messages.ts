import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Mijn gegevens',
  lead: 'Hier haalt u op wat Naast over uw account bewaart.',
  what: 'Wat u krijgt',
  parts: [
    'Een bestand met twee keer hetzelfde: een pagina om te lezen, en een bestand voor een ander programma.',
    'Uw naam, adres en taal, uw rollen, uw apparaten en wanneer u zich aanmeldde.',
    'Wie uw account bekeek of veranderde.',
  ],
  secrets: 'Wachtwoorden, sleutels en codes staan er niet in.',
  not: 'Wat u in dossiers schreef, hoort bij de cliënt. Wilt u ook weten wat er van u als mentor bewaard is? Vraag het de coördinator.',
  take: 'Mijn gegevens ophalen',
  proof: 'Misschien vragen wij eerst nog eens of u het bent.',
  back: 'Mijn account',
}

/** The words about one's own data. */
export type OwnDataMessages = typeof nl

const en: OwnDataMessages = {
  title: 'My data',
  lead: 'Here you fetch what Naast keeps about your account.',
  what: 'What you get',
  parts: [
    'A file with the same twice: a page to read, and a file for another program.',
    'Your name, address and language, your roles, your devices and when you signed in.',
    'Who looked at your account or changed it.',
  ],
  secrets: 'Passwords, keys and codes are not in it.',
  not: 'What you wrote in dossiers belongs to the client. Do you want to know what is kept about you as a mentor? Ask the coordinator.',
  take: 'Fetch my data',
  proof: 'We may first ask once more whether it is you.',
  back: 'My account',
}

/** The words about one's own data in a language. */
export const ownDataMessages = messages<OwnDataMessages>({ nl, en })
