import type { WaitingStory } from './waiting-story.js'

/** Who waited: one chose somebody himself, one was helped otherwise, and Hodan found a mentor by a proposal. */
export const waitedStories: readonly WaitingStory[] = [
  {
    client: {
      givenName: 'Gerrit',
      familyName: 'Mulder',
      addressForm: 'meneer',
      born: '1946-10-10',
      languages: ['Nederlands'],
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1098 VW' },
    regime: 'statutory',
    ago: 150,
    urgency: 1,
    reason: 'Hij vergeet zijn medicijnen.',
    waitsFor: 'own-network',
    network: { answer: 'somebody', words: 'Mijn nicht Tineke, die komt elke week.' },
    ended: { ago: 95, reason: 'own-person', note: 'Zijn nicht vraagt het zelf aan de rechter.' },
  },
  {
    client: {
      givenName: 'Lena',
      familyName: 'Visser',
      addressForm: 'mevrouw',
      born: '1985-05-05',
      languages: ['Nederlands'],
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1073 XY' },
    regime: 'newcomer',
    ago: 110,
    urgency: 0,
    waitsFor: 'intake',
    ended: { ago: 80, reason: 'lighter-help', note: 'Het wijkteam gaat mee naar de dokter.' },
  },
  {
    client: {
      givenName: 'Hodan',
      familyName: 'Warsame',
      addressForm: 'mevrouw',
      born: '1988-09-17',
      languages: ['Somali', 'Nederlands'],
      phone: '06 00000112',
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1102 AB' },
    regime: 'newcomer',
    ago: 92,
    urgency: 1,
    reason: 'Zij begrijpt de brieven van de school niet.',
    waitsFor: 'match',
    network: { answer: 'nobody', words: 'Ik ken hier alleen de moeders op het schoolplein.' },
  },
]
