import { messages } from '../../shared/i18n/index.js'

const nl = {
  lead: 'Verzet kan in woorden zijn. Ook wegduwen, weglopen, niet eten of verstijven kan verzet zijn.',
  client: (name: string) => `Verzet ${name} zich hiertegen?`,
  clientHint: (name: string) =>
    `Het gaat om wat er gevraagd wordt. Wil ${name} dit zelf graag? Kies dan ‘Nee’.`,
  answers: { no: 'Nee', unknown: 'Dat weet ik nog niet', yes: 'Ja' },
  how: 'Hoe merkt u dat?',
  howHint: 'Wat zei of deed hij of zij, wanneer, en wie zag het?',
  mentor: 'Verzet u zich hier als mentor tegen?',
  mentorHint: 'Bij onvrijwillige en verplichte zorg telt ook uw verzet.',
  harm: 'Ontstaat er ernstig nadeel als dit niet gebeurt?',
  harmHint:
    'Ernstig nadeel is bijvoorbeeld levensgevaar, ernstig letsel of ernstige verwaarlozing. Bij verzet tegen iets ingrijpends mag het alleen als dit duidelijk nodig is om dat te voorkomen.',
  harmWhy: 'Welk nadeel, en waarom kan het niet anders?',
  second: 'Wie keek er nog meer mee, en wat vond die persoon?',
  secondHint: 'Een tweede mening, bijvoorbeeld van een andere arts of een deskundige.',
}

/** The words of the page about resistance. */
export type ResistanceMessages = typeof nl

const en: ResistanceMessages = {
  lead: 'Resistance can be in words. Pushing away, walking off, not eating or stiffening can be resistance too.',
  client: (name) => `Does ${name} resist this?`,
  clientHint: (name) => `This is about what is asked. Does ${name} want it? Then choose ‘No’.`,
  answers: { no: 'No', unknown: 'I do not know yet', yes: 'Yes' },
  how: 'How do you notice?',
  howHint: 'What did he or she say or do, when, and who saw it?',
  mentor: 'Do you as mentor resist this?',
  mentorHint: 'In involuntary and compulsory care your resistance counts too.',
  harm: 'Does serious harm follow when this is not done?',
  harmHint:
    'Serious harm is for instance danger to life, serious injury or serious neglect. When the client resists something invasive, it may only be done if plainly needed to avert that.',
  harmWhy: 'Which harm, and why is there no other way?',
  second: 'Who else looked at it, and what did that person think?',
  secondHint: 'A second opinion, for instance of another doctor or an expert.',
}

/** The words of the page about resistance, in a language. */
export const resistanceMessages = messages<ResistanceMessages>({ nl, en })
