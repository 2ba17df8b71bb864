import { messages } from '../../shared/i18n/index.js'
import type { ReadingWords } from './read-words.js'

const nl: ReadingWords = {
  tooLong: 'Deze tekst is te lang. Kort haar in tot 10.000 tekens.',
  dateIncomplete: 'Vul dag, maand en jaar in, of laat alles leeg.',
  notADate: 'Deze datum bestaat niet.',
  inTheFuture: 'Deze dag moet nog komen. Kies vandaag of een dag ervoor.',
  inThePast: 'Deze dag is al geweest. Kies een dag die nog komt.',
}

const en: ReadingWords = {
  tooLong: 'This text is too long. Shorten it to 10,000 characters.',
  dateIncomplete: 'Fill in day, month and year, or leave all empty.',
  notADate: 'This date does not exist.',
  inTheFuture: 'This day is still to come. Choose today or an earlier day.',
  inThePast: 'This day has been. Choose a day still to come.',
}

/** What can be wrong with a text or a day on the path. */
export const readingMessages = messages<ReadingWords>({ nl, en })
