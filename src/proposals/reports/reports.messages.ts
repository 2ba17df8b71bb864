import { messages } from '../../shared/i18n/index.js'

const nl = {
  back: 'Naar alle voorstellen',
  range: (low: number, high: number) => `${low} tot ${high} van de 100`,
  share: (count: number | undefined, of: number | undefined) =>
    `${count ?? 'minder dan 5'} van ${of ?? 'minder dan 5'}`,
  choices: {
    title: 'Hoe vaak volgen we het bord?',
    lead: 'Het bord stelt voor, u kiest. Hier ziet u hoe vaak er anders is gekozen, en waarom.',
    none: 'Er is nog niets gekozen',
    noneHint: 'Na het eerste voorstel staat hier hoe vaak er anders is gekozen.',
    all: 'Anders gekozen',
    of: (count: number, of: number) => `${count} van ${of}`,
    always: 'Altijd gevolgd: wordt er nog gekozen?',
    alwaysText: (of: number) =>
      `In ${of} keer is er niet één keer anders gekozen. Dat kan goed zijn. Vraag elkaar wel: kijken we nog zelf, of tekenen we af?`,
    caption: 'Per kwartaal',
    quarter: (text: string) => `Kwartaal ${text.slice(5)} van ${text.slice(0, 4)}`,
    columns: {
      quarter: 'Kwartaal',
      otherwise: 'Anders gekozen',
      range: 'Met 95% zekerheid tussen',
    },
    reasons: 'Waarom anders',
    board: (name: string) => `Bord: ${name}`,
    nobody: 'Bord: nog niemand',
    learn: 'Staat een reden er vaak? Kijk dan of de weging nog klopt.',
    weights: 'Naar de weging',
    limits: 'Een laag of hoog cijfer is niet goed of fout. Met weinig keuzes zegt het bijna niets.',
  },
  outcomes: {
    title: 'Wat leren we van onze koppels?',
    lead: 'Wat cliënten en mentoren bij terugblikken zeggen: wat hielp, en wat zat in de weg.',
    none: 'Er is nog niet teruggeblikt',
    noneHint: 'Na de eerste terugblik staat hier wat zij zeggen.',
    couples: 'Koppels met een terugblik',
    client: 'Wat cliënten zeggen',
    mentor: 'Wat mentoren zeggen',
    columns: {
      criterion: 'Waarop vergeleken is',
      helped: 'Hielp',
      'no-matter': 'Maakte niet uit',
      hindered: 'Zat in de weg',
      range: 'Hielp, met 95% zekerheid tussen',
    },
    goesOn: 'Hoe het gaat, volgens de laatste terugblik',
    fewer: 'minder dan 5',
    limitsTitle: 'Wat u hier niet uit mag besluiten',
    limits: [
      'Dit zijn koppels die begonnen zijn. Over wie nee zei, zegt het niets.',
      'Wat samengaat, is nog geen oorzaak.',
      'Bij kleine aantallen is de marge groot. Kijk naar “tussen”, niet naar één getal.',
      'Het voorspelt niets over een nieuw koppel, en niets over een mens.',
    ],
  },
}

/** The words of the two reports. */
export type ReportMessages = typeof nl

const en: ReportMessages = {
  back: 'To all proposals',
  range: (low, high) => `${low} to ${high} of 100`,
  share: (count, of) => `${count ?? 'fewer than 5'} of ${of ?? 'fewer than 5'}`,
  choices: {
    title: 'How often do we follow the board?',
    lead: 'The board suggests, you choose. Here you see how often somebody chose otherwise, and why.',
    none: 'Nothing was chosen yet',
    noneHint: 'After the first proposal it says here how often somebody chose otherwise.',
    all: 'Chosen otherwise',
    of: (count, of) => `${count} of ${of}`,
    always: 'Always followed: does anybody still choose?',
    alwaysText: (of) =>
      `In ${of} choices nobody chose otherwise once. That may be well. Do ask each other: do we still look, or do we sign off?`,
    caption: 'Per quarter',
    quarter: (text) => `Quarter ${text.slice(5)} of ${text.slice(0, 4)}`,
    columns: {
      quarter: 'Quarter',
      otherwise: 'Chosen otherwise',
      range: 'With 95% confidence between',
    },
    reasons: 'Why otherwise',
    board: (name) => `Board: ${name}`,
    nobody: 'Board: nobody yet',
    learn: 'Does a reason come up often? See whether the weights still hold.',
    weights: 'To the weights',
    limits:
      'A low or high figure is neither right nor wrong. Of few choices it says next to nothing.',
  },
  outcomes: {
    title: 'What do we learn from our couples?',
    lead: 'What clients and mentors say when looking back: what helped, and what hindered.',
    none: 'Nobody looked back yet',
    noneHint: 'After the first look back it says here what they say.',
    couples: 'Couples with a look back',
    client: 'What clients say',
    mentor: 'What mentors say',
    columns: {
      criterion: 'What was compared',
      helped: 'Helped',
      'no-matter': 'Did not matter',
      hindered: 'Hindered',
      range: 'Helped, with 95% confidence between',
    },
    goesOn: 'How it goes, by the last look back',
    fewer: 'fewer than 5',
    limitsTitle: 'What you may not conclude from this',
    limits: [
      'These are couples that began. Of who said no it says nothing.',
      'What goes together is not yet a cause.',
      'With small numbers the margin is wide. Look at “between”, not at one number.',
      'It predicts nothing about a new couple, and nothing about a person.',
    ],
  },
}

/** The words of the two reports, per language. */
export const reportMessages = messages<ReportMessages>({ nl, en })
