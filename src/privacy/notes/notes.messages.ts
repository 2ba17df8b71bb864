import { messages } from '../../shared/i18n/index.js'
import type { DecisionRefusal, NoteOutcome, WithholdGround } from './note-decision.js'

const nl = {
  title: 'Inzage in vertrouwelijke notities',
  lead: (name: string) =>
    `${name} vraagt wat er is vastgelegd. Beslis over elke notitie die u mag lezen.`,
  nobodyAsked: 'Niemand vraagt nu om inzage. U hoeft niets te beslissen.',
  none: 'Hier is voor u niets te beslissen.',
  gist: 'De hoofdregel: wat over iemand gaat, krijgt hij te lezen. Weigeren mag alleen als dat nodig is.',
  by: (name: string, when: string) => `${name}, ${when}`,
  decide: 'Beslissen',
  again: 'Anders beslissen',
  of: (when: string) => ` over de notitie van ${when}`,
  undecided: 'Nog niet beslist',
  decided: {
    give: 'Gaat mee',
    part: 'Gaat mee in uw woorden',
    withhold: 'Gaat niet mee',
  } satisfies Record<NoteOutcome, string>,
  back: 'Vertrouwelijke notities',
  form: {
    title: 'Beslissen over een notitie',
    outcome: 'Wat krijgt de cliënt?',
    outcomes: {
      give: 'De hele notitie, zoals hij er staat',
      part: 'Een deel, in andere woorden',
      withhold: 'Deze notitie niet',
    } satisfies Record<NoteOutcome, string>,
    ground: 'Waarom niet alles?',
    groundHint: 'Alleen nodig als u niet alles geeft.',
    grounds: {
      'rights-of-others': 'Het raakt een ander te zeer, zoals wie iets in vertrouwen vertelde',
      safety: 'Het brengt de cliënt of een ander in gevaar',
      investigation: 'Het verstoort een onderzoek of een zaak bij de rechter',
    } satisfies Record<WithholdGround, string>,
    words: 'Wat mag de cliënt wel lezen?',
    wordsHint: 'Alleen als u een deel geeft. Dit komt in zijn bestand, in plaats van de notitie.',
    save: 'Besluit bewaren',
    back: 'Alle notities',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    outcome: 'Kies wat de cliënt krijgt.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 10.000 tekens.',
    refusals: {
      'nobody-asked': 'Er is geen open verzoek om inzage. U hoeft niets te beslissen.',
      'no-ground': 'Kies waarom de cliënt niet alles krijgt.',
      'no-words': 'Schrijf op wat de cliënt wel mag lezen.',
    } satisfies Record<DecisionRefusal, string>,
  },
  banner: {
    title: 'De cliënt vraagt inzage',
    text: 'Schreef u hier een vertrouwelijke notitie? Beslis dan of de cliënt die krijgt.',
    go: 'Naar de notities',
  },
  step: {
    waits:
      'Er is nog niet over alles beslist. Wie een notitie schreef, ziet de vraag in het dossier.',
    complete: 'Over alles is beslist.',
    go: 'Beslissen over notities',
  },
  file: {
    about: 'Vertrouwelijke notities die u krijgt',
    withheld:
      'Een deel van wat over u is vastgelegd, krijgt u niet of niet letterlijk. Dat is nodig om een ander of uzelf te beschermen (AVG artikel 15 lid 4 en artikel 23, UAVG artikel 41). Bent u het er niet mee eens? Vraag ons om uitleg. U kunt ook klagen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
  },
}

/** The words about access to sealed notes. */
export type NoteDecisionMessages = typeof nl

const en: NoteDecisionMessages = {
  title: 'Access to confidential notes',
  lead: (name) => `${name} asks what was recorded. Decide about every note you may read.`,
  nobodyAsked: 'Nobody asks for access now. There is nothing to decide.',
  none: 'There is nothing for you to decide.',
  gist: 'The rule: what is about somebody is his to read. Refusing is allowed only when needed.',
  by: (name, when) => `${name}, ${when}`,
  decide: 'Decide',
  again: 'Decide otherwise',
  of: (when) => ` about the note of ${when}`,
  undecided: 'Not decided yet',
  decided: { give: 'Is given', part: 'Is given in your words', withhold: 'Is not given' },
  back: 'Confidential notes',
  form: {
    title: 'Decide about a note',
    outcome: 'What does the client get?',
    outcomes: {
      give: 'The whole note, as it stands',
      part: 'A part, in other words',
      withhold: 'Not this note',
    },
    ground: 'Why not all of it?',
    groundHint: 'Only needed when you do not give all of it.',
    grounds: {
      'rights-of-others': 'It touches somebody else too much, such as who told it in confidence',
      safety: 'It puts the client or somebody else in danger',
      investigation: 'It disturbs an investigation or a case in court',
    },
    words: 'What may the client read?',
    wordsHint: 'Only when you give a part. This goes into the file, instead of the note.',
    save: 'Keep the decision',
    back: 'All notes',
  },
  errors: {
    summary: 'Please look at this form again',
    outcome: 'Choose what the client gets.',
    tooLong: 'This is too long. Use at most 10,000 characters.',
    refusals: {
      'nobody-asked': 'There is no open request for access. There is nothing to decide.',
      'no-ground': 'Choose why the client does not get all of it.',
      'no-words': 'Write down what the client may read.',
    },
  },
  banner: {
    title: 'The client asks for access',
    text: 'Did you write a confidential note here? Then decide whether the client gets it.',
    go: 'To the notes',
  },
  step: {
    waits: 'Not everything is decided yet. Who wrote a note sees the question in the dossier.',
    complete: 'Everything is decided.',
    go: 'Decide about notes',
  },
  file: {
    about: 'Confidential notes that you get',
    withheld:
      'A part of what was recorded about you is not given, or not literally. That is needed to protect somebody else or yourself (GDPR articles 15(4) and 23, UAVG article 41). Do you disagree? Ask us why. You can also complain to the data protection authority, or go to court.',
  },
}

/** The words about access to sealed notes in a language. */
export const noteDecisionMessages = messages<NoteDecisionMessages>({ nl, en })
