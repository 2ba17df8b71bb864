import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Uw herstelcodes',
  lead: 'Telefoon kwijt of kapot? Met een van deze codes komt u er toch in. Elke code werkt één keer.',
  list: 'Uw tien herstelcodes',
  place:
    'Print deze codes of schrijf ze over. Bewaar ze op een veilige plek, niet bij uw wachtwoord.',
  print: 'Print deze codes',
  keptLegend: 'U ziet deze codes hierna niet meer',
  kept: 'Ik heb de codes bewaard',
  notKept: 'Bewaar eerst de codes. Zet daarna het vinkje.',
}

/** The words around recovery codes. */
export type RecoveryCodeMessages = typeof nl

const en: RecoveryCodeMessages = {
  title: 'Your recovery codes',
  lead: 'Phone lost or broken? One of these codes lets you in all the same. Each works once.',
  list: 'Your ten recovery codes',
  place: 'Print these codes or copy them. Keep them in a safe place, not beside your password.',
  print: 'Print these codes',
  keptLegend: 'You will not see these codes again',
  kept: 'I have kept the codes',
  notKept: 'Keep the codes first. Then tick the box.',
}

/** The words around recovery codes. */
export const recoveryCodeMessages = messages<RecoveryCodeMessages>({ nl, en })
