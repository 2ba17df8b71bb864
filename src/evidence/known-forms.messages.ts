import { messages } from '../shared/i18n/index.js'
import type { AddRefusal } from './add-evidence.js'
import type { ChangeRefusal } from './change-evidence.js'

const nl = {
  add: {
    title: (name: string) => `Wat weet u van ${name}?`,
    lead: 'Eén ding tegelijk. Kort is goed.',
    words: 'Wat weet u?',
    wordsHint:
      'Liefst in de eigen woorden. Bij een teken van het lichaam: wat u ziet en wat het volgens u betekent.',
    kind: 'Wat is het?',
    theme: 'Waar gaat het over?',
    source: 'Wie zei of zag het?',
    sourceName: 'Wie precies?',
    sourceNameHint: 'Bijvoorbeeld: dochter, of de avonddienst.',
    how: 'Hoe weet u het?',
    certainty: 'Hoe zeker is het?',
    learned: 'Wanneer werd het bekend?',
    learnedHint: 'Leeg is vandaag.',
    save: 'Bewaren',
    draft: (when: string) => `Dit is uw concept van ${when}.`,
  },
  confirm: {
    title: 'Klopt dit nog?',
    day: 'Wanneer vroeg of zag u het?',
    dayHint: 'Leeg is vandaag.',
    note: 'Wat zei of zag u?',
    save: 'Ja, het klopt nog',
    already:
      'Dit staat er voor deze dag al. Schrijf erbij wat u nu hoorde, of kies een andere dag.',
  },
  correct: {
    title: 'Aanvullen wat wij weten',
    lead: 'Wat er staat, blijft staan. Uw aanvulling komt eronder.',
    text: 'Uw aanvulling',
    save: 'Aanvulling bewaren',
  },
  sort: {
    title: 'Waar hoort dit bij?',
    save: 'Indelen',
    stale:
      'Iemand anders veranderde dit intussen. Hieronder staat hoe het nu is; uw keuze bleef staan.',
    theirs: 'Nu ingedeeld als',
  },
  contradict: {
    title: 'Wat spreekt dit tegen?',
    lead: 'Beide blijven gelden, en staan voortaan naast elkaar. Zo kiest niemand er ongemerkt één.',
    choose: 'Kies waarmee dit niet samengaat',
    save: 'Naast elkaar zetten',
    none: 'Er is niets anders om naast te zetten. Voeg eerst toe wat dit tegenspreekt.',
  },
  withdraw: {
    title: 'Geldt dit niet meer?',
    lead: 'Het blijft onderaan te lezen, met uw reden.',
    reason: 'Waarom geldt het niet meer?',
    reasonHint: 'Bijvoorbeeld: zij zei zelf dat zij dit niet meer wil.',
    save: 'Geldt niet meer',
  },
  errors: {
    summary: 'Het is nog niet bewaard',
    wasSent:
      'Dit formulier is al verstuurd. Verstuur het nog eens om deze tekst als iets nieuws te bewaren.',
    stale: 'Iemand anders veranderde dit intussen. Kijk eerst wat er nu staat.',
    text: 'Schrijf op wat u weet.',
    kind: 'Kies wat het is.',
    theme: 'Kies waar het over gaat.',
    source: 'Kies wie het zei of zag.',
    how: 'Kies hoe u het weet.',
    certainty: 'Kies hoe zeker het is.',
    correction: 'Schrijf op wat u wilt aanvullen.',
    reason: 'Schrijf op waarom het niet meer geldt.',
    other: 'Kies waarmee dit niet samengaat.',
    tooLong: 'Deze tekst is te lang. Gebruik ten hoogste 10.000 tekens.',
    nameTooLong: 'Dit is te lang. Gebruik ten hoogste 200 tekens.',
    introductionTooLong: 'Dit is te lang voor een portret. Gebruik ten hoogste 1.500 tekens.',
    dateIncomplete: 'Vul de dag, de maand en het jaar in, of laat ze alle drie leeg.',
    notADate: 'Deze datum bestaat niet. Kijk dag, maand en jaar na.',
    adding: {
      'in-the-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
      'heard-from-client': 'Hoorde u het van iemand anders? Kies dan hierboven wie.',
    } satisfies Record<AddRefusal, string>,
    changing: {
      withdrawn: 'Dit geldt niet meer. U kunt het alleen nog lezen.',
      'already-there': 'Dit staat er al.',
      'in-the-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
      'before-learned': 'Op deze dag was dit nog niet bekend. Kies een latere dag.',
      'not-of-client': 'Kies iets anders dat van deze cliënt bekend is.',
    } satisfies Record<ChangeRefusal, string>,
  },
}

/** The words of the forms about what is known; Dutch decides which there are. */
export type KnownFormMessages = typeof nl

const en: KnownFormMessages = {
  add: {
    title: (name) => `What do you know of ${name}?`,
    lead: 'One thing at a time. Short is fine.',
    words: 'What do you know?',
    wordsHint:
      'In the own words if you can. For a sign of the body: what you see and what you think it means.',
    kind: 'What is it?',
    theme: 'What is it about?',
    source: 'Who said or saw it?',
    sourceName: 'Who exactly?',
    sourceNameHint: 'For instance: daughter, or the evening shift.',
    how: 'How do you know?',
    certainty: 'How sure is it?',
    learned: 'When did it become known?',
    learnedHint: 'Empty is today.',
    save: 'Keep',
    draft: (when) => `This is your draft of ${when}.`,
  },
  confirm: {
    title: 'Does this still hold?',
    day: 'When did you ask or see it?',
    dayHint: 'Empty is today.',
    note: 'What was said or seen?',
    save: 'Yes, it still holds',
    already: 'This was noted for this day. Add what you heard now, or choose another day.',
  },
  correct: {
    title: 'Add to what we know',
    lead: 'What is there stays. What you add comes beneath it.',
    text: 'What you add',
    save: 'Keep the addition',
  },
  sort: {
    title: 'Where does this belong?',
    save: 'Sort',
    stale: 'Somebody else changed this meanwhile. Below is how it is now; your choice stayed.',
    theirs: 'Now sorted as',
  },
  contradict: {
    title: 'What does this contradict?',
    lead: 'Both keep holding, and stand side by side. So nobody picks one unnoticed.',
    choose: 'Choose what this does not go together with',
    save: 'Put side by side',
    none: 'There is nothing else to put beside it. First add what this contradicts.',
  },
  withdraw: {
    title: 'Does this no longer hold?',
    lead: 'It stays to be read at the bottom, with your reason.',
    reason: 'Why does it no longer hold?',
    reasonHint: 'For instance: she said herself that she no longer wants this.',
    save: 'No longer holds',
  },
  errors: {
    summary: 'It is not kept yet',
    wasSent: 'This form was sent already. Send it once more to keep this text as something new.',
    stale: 'Somebody else changed this meanwhile. First look what is there now.',
    text: 'Write what you know.',
    kind: 'Choose what it is.',
    theme: 'Choose what it is about.',
    source: 'Choose who said or saw it.',
    how: 'Choose how you know.',
    certainty: 'Choose how sure it is.',
    correction: 'Write what you want to add.',
    reason: 'Write why it no longer holds.',
    other: 'Choose what this does not go together with.',
    tooLong: 'This text is too long. Use at most 10,000 characters.',
    nameTooLong: 'This is too long. Use at most 200 characters.',
    introductionTooLong: 'This is too long for a portrait. Use at most 1,500 characters.',
    dateIncomplete: 'Fill in day, month and year, or leave all three empty.',
    notADate: 'This date does not exist. Check day, month and year.',
    adding: {
      'in-the-future': 'This day is still to come. Choose today or an earlier day.',
      'heard-from-client': 'Did you hear it from somebody else? Then choose above who.',
    },
    changing: {
      withdrawn: 'This no longer holds. You can only read it.',
      'already-there': 'This is there already.',
      'in-the-future': 'This day is still to come. Choose today or an earlier day.',
      'before-learned': 'This was not known yet on that day. Choose a later day.',
      'not-of-client': 'Choose something else that is known of this client.',
    },
  },
}

/** The words of the forms about what is known, in a language. */
export const knownFormMessages = messages<KnownFormMessages>({ nl, en })
