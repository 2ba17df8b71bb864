import type { GoverningLaw } from '../../authority/index.js'
import { messages } from '../../shared/i18n/index.js'
import type { ExtraQuestion } from './extra-questions.js'

const nl = {
  lead: 'Dit volgt uit de wet en uit wat in het dossier staat.',
  missing: 'Dit mist nog',
  wasMissing: 'Dit ontbrak toen',
  untilThen: (name: string) => `Zolang dit zo is, beslist ${name} zelf`,
  add: {
    capacity: 'Naar de verklaring',
    measures: 'Naar de maatregelen van de rechter',
    resistance: 'Naar de vraag over verzet',
    age: 'Vul de geboortedatum in',
    refusal: 'Naar de wilsverklaringen',
    permission: 'Naar de toestemmingen',
  },
  call: (name: string, phone: string) => `Bel ${name}, ${phone}.`,
  turnTo: (name: string) => `Neem contact op met ${name}.`,
  conditions: 'Let hierop',
  thinkAlong: 'Stel hun een vraag',
  disputed: 'Deskundigen zijn het niet eens over wie dit mag beslissen.',
  grounds: 'Welke wet?',
  unchecked: 'nog te controleren',
  houseRule: 'Dit is een regel van Naast. Hij is strenger dan de wet.',
  statements: 'Wat deskundigen hebben gezegd',
  judgedOn: (day: string) => `Beoordeeld naar ${day}.`,
  more: 'Een paar vragen: ze maken verschil voor wie er beslist',
  unknown: 'Dat weet ik niet',
  yes: 'Ja',
  no: 'Nee',
  questions: {
    law: {
      label: 'Welke regels gelden voor deze zorg?',
      hint: 'Weet u het niet? Vraag het de zorg, of laat het open.',
    },
    invasive: {
      label: 'Is dit ingrijpend voor lichaam of leven?',
      hint: 'Bijvoorbeeld een operatie, of iets wat moeilijk terug te draaien is.',
    },
    emergency: {
      label: 'Is het een noodgeval, waarin wachten gevaarlijk is?',
      hint: 'Dan mag de zorg direct handelen. U hoort het daarna.',
    },
    proxy: {
      label: 'Heeft iemand een volmacht of levenstestament voor zorg?',
      hint: 'Dat is iemand die de cliënt eerder zelf heeft aangewezen.',
    },
  } satisfies Record<ExtraQuestion, { label: string; hint: string }>,
  laws: {
    bw: 'Geen zorg of behandeling, maar iets anders in het leven',
    wgbo: 'Gewone zorg, bij huisarts, ziekenhuis of thuis (WGBO)',
    wzd: 'Zorg bij dementie of een verstandelijke beperking (Wzd)',
    wvggz: 'Verplichte zorg in de psychiatrie (Wvggz)',
  } satisfies Record<GoverningLaw, string>,
  otherLaw: {
    title: 'U koos: geen zorg of behandeling',
    wrong: (isStay: boolean) =>
      `Is ${isStay ? 'voor dit verblijf' : 'hiervoor'} een besluit nodig volgens de Wzd of de Wvggz, of van de rechter? Dan klopt deze keuze niet. U mag het dan niet beslissen.`,
    ask: 'Twijfelt u? Vraag het de Wzd-functionaris van de instelling, of in de psychiatrie de geneesheer-directeur. Woont de cliënt thuis? Vraag het dan het CIZ. Uw coördinator denkt mee.',
  },
  stop: {
    button: 'Leg vast dat dit is gevraagd',
    orGoOn: (name: string) =>
      `Wilt u eerst opschrijven wat ${name} wil? Ga dan onderaan verder. Anders legt u nu alleen de vraag vast.`,
    title: 'Dit is niet aan u om te beslissen',
    lead: 'U hoeft dit niet alleen te dragen. Leg vast wat er is gevraagd en naar wie u verwees.',
    what: 'Wat wordt er bewaard?',
    kept: 'De vraag, wie hem stelde, wat de wet zegt, en wat u hieronder schrijft. Daarna verandert er niets meer.',
    words: 'Wat hebt u geantwoord, of naar wie verwees u?',
    wordsHint: 'Bijvoorbeeld: ik heb gezegd dat de notaris dit met haar kan bespreken.',
    save: 'Leg vast en sluit af',
    back: 'Terug naar wie beslist',
  },
}

/** The words about who decides; Dutch decides which there are. */
export type DecidingMessages = typeof nl

const en: DecidingMessages = {
  lead: 'This follows from the law and from what stands in the dossier.',
  missing: 'This is still missing',
  wasMissing: 'This was missing then',
  untilThen: (name) => `As long as this is so, ${name} decides`,
  add: {
    capacity: 'To the statement',
    measures: 'To the measures of the court',
    resistance: 'To the question on resistance',
    age: 'Fill in the birth date',
    refusal: 'To the living wills',
    permission: 'To the permissions',
  },
  call: (name, phone) => `Call ${name}, ${phone}.`,
  turnTo: (name) => `Contact ${name}.`,
  conditions: 'Mind this',
  thinkAlong: 'Ask them',
  disputed: 'Experts do not agree on who may decide this.',
  grounds: 'Which law?',
  unchecked: 'still to be checked',
  houseRule: 'This is a rule of Naast. It is stricter than the law.',
  statements: 'What professionals have said',
  judgedOn: (day) => `Judged as of ${day}.`,
  more: 'A few questions: they make a difference for who decides',
  unknown: 'I do not know',
  yes: 'Yes',
  no: 'No',
  questions: {
    law: {
      label: 'Which rules hold for this care?',
      hint: 'You do not know? Ask the carers, or leave it open.',
    },
    invasive: {
      label: 'Does this go far into body or life?',
      hint: 'For instance surgery, or something that is hard to undo.',
    },
    emergency: {
      label: 'Is it an emergency, in which waiting is dangerous?',
      hint: 'Then the carers may act at once. You are told afterwards.',
    },
    proxy: {
      label: 'Has somebody a proxy for care?',
      hint: 'Somebody whom the client once chose.',
    },
  },
  laws: {
    bw: 'No care or treatment, but something else in life',
    wgbo: 'Ordinary care, of a doctor, hospital or at home (WGBO)',
    wzd: 'Care with dementia or an intellectual disability (Wzd)',
    wvggz: 'Compulsory care in psychiatry (Wvggz)',
  },
  otherLaw: {
    title: 'You chose: no care or treatment',
    wrong: (isStay) =>
      `Does this${isStay ? ' stay' : ''} need a decision under the Wzd or the Wvggz, or an order of a judge? Then this choice is wrong. You may then not decide it.`,
    ask: 'In doubt? Ask the Wzd officer of the institution, or in psychiatry the medical director. Does the client live at home? Then ask the CIZ. Your coordinator thinks along.',
  },
  stop: {
    button: 'Note that this was asked',
    orGoOn: (name) =>
      `Do you first want to write what ${name} wants? Then go on below. Else you now only note the question.`,
    title: 'This is not yours to decide',
    lead: 'You need not carry this alone. Note what was asked and to whom you referred.',
    what: 'What is kept?',
    kept: 'The question, who put it, what the law says, and what you write below. After that nothing changes.',
    words: 'What did you answer, or to whom did you refer?',
    wordsHint: 'For instance: I said that the notary can talk about this with her.',
    save: 'Note and close',
    back: 'Back to who decides',
  },
}

/** The words about who decides in a language. */
export const decidingMessages = messages<DecidingMessages>({ nl, en })
