import { messages } from '../shared/i18n/index.js'
import type { MeasureKind, MeasureRefusal } from './protective-measure.js'

const nl = {
  addTitle: (client: string) => `Maatregel voor ${client} vastleggen`,
  editTitle: (kind: string, client: string) => `${kind} van ${client}`,
  lead: 'U vindt dit op de beschikking van de kantonrechter.',
  save: 'Opslaan',
  fields: {
    kind: 'Welke maatregel?',
    orderDate: 'Datum van de beschikking',
    validFrom: 'Geldt vanaf',
    validFromHint: 'Meestal de dag na de beschikking.',
    validUntil: 'Geldt tot',
    validUntilHint: 'De eerste dag dat de maatregel niet meer geldt. Leeg is voor onbepaalde tijd.',
    court: 'Rechtbank',
    rekestnummer: 'Rekestnummer',
    rekestnummerHint: 'Hiermee vindt u de zaak terug bij de rechtbank.',
    appointed: 'Wie is benoemd?',
    appointedHint: 'De stichting of persoon die de rechter heeft benoemd.',
  },
  kinds: {
    mentorschap: 'Mentorschap',
    bewind: 'Bewind',
    curatele: 'Curatele',
  } satisfies Record<MeasureKind, string>,
  errors: {
    kind: 'Kies welke maatregel het is.',
    refusals: {
      'ordered-in-the-future': 'Deze datum moet nog komen. Kijk de beschikking na.',
      'starts-before-order': 'Een maatregel kan niet beginnen voor de beschikking.',
      'ends-before-start': 'Het einde ligt voor het begin. Kijk beide datums na.',
    } satisfies Record<MeasureRefusal, string>,
  },
}

/** The words about measures; Dutch decides which there are. */
export type MeasureMessages = typeof nl

const en: MeasureMessages = {
  addTitle: (client) => `Note a measure for ${client}`,
  editTitle: (kind, client) => `${kind} of ${client}`,
  lead: 'You find this in the order of the kantonrechter.',
  save: 'Save',
  fields: {
    kind: 'Which measure?',
    orderDate: 'Date of the order',
    validFrom: 'In force from',
    validFromHint: 'Usually the day after the order.',
    validUntil: 'In force until',
    validUntilHint: 'The first day it no longer holds. Empty means for an indefinite time.',
    court: 'Court',
    rekestnummer: 'Rekestnummer (case number)',
    rekestnummerHint: 'With this the court finds the case.',
    appointed: 'Who was appointed?',
    appointedHint: 'The foundation or person the judge appointed.',
  },
  kinds: {
    mentorschap: 'Mentorschap (mentorship)',
    bewind: 'Bewind (property)',
    curatele: 'Curatele (guardianship)',
  },
  errors: {
    kind: 'Choose which measure it is.',
    refusals: {
      'ordered-in-the-future': 'This date is still to come. Check the order.',
      'starts-before-order': 'A measure cannot start before its order.',
      'ends-before-start': 'The end lies before the start. Check both dates.',
    },
  },
}

/** The words of measures in a language. */
export const measureMessages = messages<MeasureMessages>({ nl, en })
