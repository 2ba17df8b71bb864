import type { Told } from '../../referrals/index.js'

/** What was done with a request in the demonstration. */
export type ReferralStory = {
  ago: number
  time: string
  via: 'form' | 'referrer' | 'telephone'
  told: Pick<Told, 'askerRole' | 'askerName' | 'givenName' | 'why' | 'urgency' | 'knows' | 'way'> &
    Partial<Told>
  suspicions?: readonly string[]
  talk?: { kind: 'spoke' | 'tried'; words: string }
  answer?: {
    answer: 'lighter' | 'passed-on'
    reason: string
    passedTo?: string
  }
}

/** Requests in every state: four that wait, one that may be spam, two that were answered. All are invented. */
export const referralStories: readonly ReferralStory[] = [
  {
    ago: 1,
    time: '14:20',
    via: 'referrer',
    told: {
      askerRole: 'municipality',
      askerName: 'Wendy Vos',
      askerOrganisation: 'Gemeente Utrecht, team inburgering',
      askerPhone: '030 0000011',
      callBack: 'Morgen tussen tien en twaalf',
      givenName: 'Dawit',
      familyName: 'Tesfamariam',
      birthDate: '1997-03-14',
      languages: ['Tigrinya', 'een beetje Nederlands'],
      way: 'newcomer',
      why: 'Dawit woont sinds vier maanden in Utrecht. Hij krijgt veel brieven en durft geen nee te zeggen. Hij vraagt zelf om iemand die met hem meedenkt.',
      urgency: 'weeks',
      knows: 'agrees',
    },
  },
  {
    ago: 2,
    time: '09:05',
    via: 'referrer',
    told: {
      askerRole: 'hospital',
      askerName: 'Paul Evers',
      askerOrganisation: 'Ziekenhuis De Singel, transferverpleging',
      askerPhone: '030 0000012',
      callBack: 'Vandaag, tot vijf uur',
      givenName: 'Bep',
      familyName: 'Hoogland',
      birthDate: '1941-11-02',
      livingKind: 'hospital',
      way: 'unknown',
      why: 'Mevrouw is klaar om naar huis te gaan, maar thuis kan niet meer. Zij kan de keuze niet overzien. Er is een nicht in Canada, verder niemand.',
      urgency: 'days',
      knows: 'cannot-say',
    },
    talk: {
      kind: 'tried',
      words: 'Paul teruggebeld, hij was in overleg. Hij belt voor vier uur terug.',
    },
  },
  {
    ago: 4,
    time: '20:45',
    via: 'form',
    told: {
      askerRole: 'parent-or-child',
      askerName: 'Ingrid Maas',
      askerPhone: '06 00000013',
      askerEmail: 'ingrid@voorbeeld.example',
      givenName: 'Jordy',
      familyName: 'Maas',
      age: 16,
      livingKind: 'with-family',
      place: 'Nieuwegein',
      postcode: '3431',
      way: 'jim',
      chosenPerson: 'Zijn voetbaltrainer, Marco',
      why: 'Jordy gaat bijna niet meer naar school en praat niet met ons. Met zijn trainer praat hij wel.',
      tried: 'Gesprekken op school en met het buurtteam.',
      nearPeople: 'Ik (zijn moeder), zijn oma, zijn trainer Marco.',
      urgency: 'weeks',
      knows: 'agrees',
    },
  },
  {
    ago: 9,
    time: '11:30',
    via: 'referrer',
    told: {
      askerRole: 'shelter',
      askerName: 'Rob Teunissen',
      askerOrganisation: 'Opvang De Tussenstop',
      askerPhone: '030 0000014',
      callBack: 'Op werkdagen na drie uur',
      givenName: 'Chantal',
      familyName: 'de Wit',
      birthDate: '1979-08-21',
      livingKind: 'shelter',
      institutionName: 'De Tussenstop',
      place: 'Utrecht',
      way: 'statutory',
      why: 'Chantal slaapt sinds het voorjaar bij ons of buiten. Zij zegt afspraken met artsen af en haar wond geneest niet.',
      relativesWhy: 'Zij heeft geen contact meer met haar familie.',
      urgency: 'weeks',
      knows: 'objects',
      knowsWhy: 'Zij zegt: ik beslis zelf, ik heb al genoeg mensen om mij heen gehad.',
    },
    talk: {
      kind: 'spoke',
      words:
        'Met Rob gesproken. Chantal wil wel koffie drinken, niet over een mentor praten. Ik ga donderdag langs.',
    },
  },
  {
    ago: 1,
    time: '03:12',
    via: 'form',
    told: {
      askerRole: 'other',
      askerName: 'Best Loans',
      askerEmail: 'x@spam.example',
      givenName: 'Best Loans',
      way: 'unknown',
      why: 'Fast money https://a.example and https://b.example and https://c.example',
      urgency: 'days',
      knows: 'agrees',
    },
    suspicions: ['links', 'fast'],
  },
  {
    ago: 33,
    time: '10:10',
    via: 'telephone',
    told: {
      askerRole: 'friend-or-neighbour',
      askerName: 'Truus van Leeuwen',
      askerPhone: '030 0000015',
      givenName: 'Kees',
      familyName: 'Pronk',
      age: 78,
      livingKind: 'at-home',
      place: 'De Bilt',
      way: 'unknown',
      why: 'Kees raakt het overzicht kwijt over zijn post. Verder redt hij zich goed.',
      urgency: 'can-wait',
      knows: 'agrees',
    },
    answer: {
      answer: 'lighter',
      reason:
        'Kees kan zelf beslissen. Een vrijwilliger van Thuisadministratie helpt met de post. Truus en Kees weten dat zij weer kunnen bellen.',
    },
  },
  {
    ago: 47,
    time: '13:40',
    via: 'form',
    told: {
      askerRole: 'sibling',
      askerName: 'Arjan Dekker',
      askerPhone: '06 00000016',
      givenName: 'Nelleke',
      familyName: 'Dekker',
      birthDate: '1958-01-30',
      livingKind: 'institution',
      institutionName: 'Woonzorg De Schelde',
      place: 'Goes',
      way: 'statutory',
      why: 'Mijn zus woont in Goes en ik kan het niet meer alleen. Er moet iemand in de buurt zijn.',
      urgency: 'weeks',
      knows: 'agrees',
    },
    answer: {
      answer: 'passed-on',
      reason: 'Nelleke woont in Zeeland. Arjan vindt het goed dat wij zijn aanvraag doorgeven.',
      passedTo: 'Mentorschap Zeeland',
    },
  },
]
