import { messages } from '../shared/i18n/index.js'
import type { Conflict, PreconditionCode } from './regimes/index.js'

/** A demand in three ways: its name, why it refuses, and what to ask while it is unknown. */
export type PreconditionWords = { name: string; broken: string; unknown: string }

/** The words of every demand and every conflict. */
export type PreconditionMessages = {
  preconditions: Record<PreconditionCode, PreconditionWords>
  conflicts: Record<Conflict, string>
}

const nl: PreconditionMessages = {
  preconditions: {
    'measure-in-force': {
      name: 'Maatregel van de rechter',
      broken: 'Op deze dag geldt er geen mentorschap van de rechter.',
      unknown: 'Vul de datum van de beschikking in.',
    },
    'mentor-appointed': {
      name: 'Benoeming',
      broken: 'Leg eerst vast wie de rechter als mentor heeft benoemd.',
      unknown: 'Leg vast wie de rechter als mentor heeft benoemd.',
    },
    'volunteer-mandated': {
      name: 'Contract met de vrijwilliger',
      broken: 'De vrijwilliger heeft nog geen contract met de stichting.',
      unknown: 'Ga na of de vrijwilliger een contract heeft.',
    },
    'no-conflict': {
      name: 'Belangencontrole',
      broken: 'De wet laat deze persoon niet toe als mentor van deze cliënt.',
      unknown: 'Ga na of de mentor los staat van de zorg voor deze cliënt.',
    },
    'vog-valid': {
      name: 'VOG',
      broken: 'De VOG is te oud of ontbreekt op deze dag. Vraag een nieuwe aan.',
      unknown: 'Controleer de datum van de VOG.',
    },
    'jim-adult': {
      name: 'Leeftijd van de JIM',
      broken: 'Een JIM moet op deze dag volwassen zijn.',
      unknown: 'Vraag of de JIM volwassen is.',
    },
    'chosen-by-young-person': {
      name: 'Keuze van de jongere',
      broken: 'Alleen de jongere kiest wie de JIM is.',
      unknown: 'Vraag de jongere of dit de eigen keuze is.',
    },
    'mentor-agrees': {
      name: 'Ja van de mentor',
      broken: 'De mentor wil dit niet.',
      unknown: 'Vraag of de mentor dit wil en wil samenwerken.',
    },
    'supported-person-agrees': {
      name: 'Ja van de mentee',
      broken: 'De mentee wil deze mentor niet.',
      unknown: 'Vraag of de mentee deze mentor wil.',
    },
    'coordinator-agrees': {
      name: 'Ja van de coördinator',
      broken: 'De coördinator gaat niet akkoord.',
      unknown: 'Vraag de coördinator om akkoord.',
    },
    'no-parent-against': {
      name: 'Houding van de ouders',
      broken: 'Een ouder werkt tegen. Praat daar eerst over.',
      unknown: 'Vraag hoe de ouders erin staan. Een mopperend ja is genoeg.',
    },
    'representation-consent': {
      name: 'Toestemming om namens de mentee te spreken',
      broken: 'De mentee heeft op deze dag nog geen toestemming gegeven.',
      unknown: 'Zonder toestemming spreekt de mentor niet namens de mentee.',
    },
  },
  conflicts: {
    'works-at-institution': 'Werkt bij de instelling van de cliënt',
    'gives-care-or-treatment': 'Geeft de cliënt zorg of behandeling',
    'legally-incapable': 'Is zelf handelingsonbekwaam',
    'under-mentorschap': 'Heeft zelf een mentor',
    'debt-trustee': 'Is bewindvoerder in de schuldsanering van de cliënt',
  },
}

const en: PreconditionMessages = {
  preconditions: {
    'measure-in-force': {
      name: 'Court measure',
      broken: 'No mentorship ordered by the court holds on this day.',
      unknown: 'Enter the date of the court order.',
    },
    'mentor-appointed': {
      name: 'Appointment',
      broken: 'First record whom the court appointed as mentor.',
      unknown: 'Record whom the court appointed as mentor.',
    },
    'volunteer-mandated': {
      name: 'Contract with the volunteer',
      broken: 'The volunteer has no contract with the foundation yet.',
      unknown: 'Find out whether the volunteer has a contract.',
    },
    'no-conflict': {
      name: 'Conflict check',
      broken: 'The law does not allow this person as mentor of this client.',
      unknown: 'Find out whether the mentor is independent of the client’s care.',
    },
    'vog-valid': {
      name: 'Certificate of conduct (VOG)',
      broken: 'The VOG is too old or missing on this day. Request a new one.',
      unknown: 'Check the date of the VOG.',
    },
    'jim-adult': {
      name: 'Age of the JIM',
      broken: 'A JIM must be an adult on this day.',
      unknown: 'Ask whether the JIM is an adult.',
    },
    'chosen-by-young-person': {
      name: 'Choice of the young person',
      broken: 'Only the young person chooses the JIM.',
      unknown: 'Ask the young person whether this is their own choice.',
    },
    'mentor-agrees': {
      name: 'Yes of the mentor',
      broken: 'The mentor does not want this.',
      unknown: 'Ask whether the mentor wants this and will cooperate.',
    },
    'supported-person-agrees': {
      name: 'Yes of the mentee',
      broken: 'The mentee does not want this mentor.',
      unknown: 'Ask whether the mentee wants this mentor.',
    },
    'coordinator-agrees': {
      name: 'Yes of the coordinator',
      broken: 'The coordinator does not agree.',
      unknown: 'Ask the coordinator to agree.',
    },
    'no-parent-against': {
      name: 'Position of the parents',
      broken: 'A parent works against it. Talk about that first.',
      unknown: 'Ask how the parents feel. A grudging yes is enough.',
    },
    'representation-consent': {
      name: 'Consent to speak for the mentee',
      broken: 'The mentee has not consented by this day.',
      unknown: 'Without consent the mentor does not speak for the mentee.',
    },
  },
  conflicts: {
    'works-at-institution': 'Works at the client’s institution',
    'gives-care-or-treatment': 'Gives the client care or treatment',
    'legally-incapable': 'Is legally incapable',
    'under-mentorschap': 'Has a mentor too',
    'debt-trustee': 'Is trustee in the client’s debt settlement',
  },
}

/** Demands and conflicts in words. */
export const preconditionMessages = messages({ nl, en })
