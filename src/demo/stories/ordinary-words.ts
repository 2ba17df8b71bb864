import type { Moment } from './story.js'

type Words = Pick<Moment, 'saw' | 'safe' | 'connected' | 'authentic' | 'said' | 'agreed'>

/** What a mentor writes after a visit in which nothing stood out much; true of nobody in particular. */
export const ordinaryWords: readonly Words[] = [
  { saw: 'Samen thee gedronken. De kamer was schoon en er stonden verse bloemen.' },
  {
    saw: 'Buiten een rondje gelopen. Het was fris en dat deed zichtbaar goed.',
    said: [['Nog een stukje verder graag.', 'said', 'sure']],
  },
  { saw: 'Een rustig bezoek. Wij hebben oude foto’s bekeken en namen opgeschreven.' },
  {
    saw: 'De post doorgenomen. Er lag een brief van de gemeente die niemand had geopend.',
    agreed: ['De brief van de gemeente doorgeven aan de bewindvoerder.', 7],
  },
  {
    saw: 'Er was veel lawaai in de huiskamer. Op de eigen kamer ging het beter.',
    safe: 'Gevraagd of er een stillere plek is bij het eten.',
  },
  {
    saw: 'Met een verzorgende gesproken. Het eten en het slapen gaan goed.',
    safe: 'Geen zorgen over de verzorging.',
  },
  {
    saw: 'Muziek geluisterd. Bij één lied werd er meegezongen.',
    authentic: 'Muziek van vroeger brengt meer terug dan vragen.',
  },
  { saw: 'Wat stiller dan anders, maar de ogen stonden helder. Wij hebben kaarten gekeken.' },
  {
    saw: 'Een nieuwe medewerker ontmoet. Samen het levensboek doorgebladerd.',
    connected: 'De nieuwe medewerker vroeg goed door.',
  },
  {
    saw: 'Op het terras gezeten met koffie. Een buurman schoof aan.',
    connected: 'Een praatje met de buurman gaat steeds gemakkelijker.',
  },
  {
    saw: 'Moe na een slechte nacht. Ik ben kort gebleven.',
    said: [['Vandaag liever niet te lang.', 'said', 'sure']],
  },
  {
    saw: 'Nieuwe schoenen gepast. De oude waren te klein geworden.',
    agreed: ['De rekening van de schoenen naar de bewindvoerder sturen.', 10],
  },
  {
    saw: 'De verjaardag gevierd met taart. Drie bewoners kwamen erbij zitten.',
    connected: 'Vorig jaar kwam er niemand. Nu was de tafel vol.',
  },
  {
    saw: 'Gevraagd naar het werk van vroeger. Er kwamen meer verhalen dan ik had verwacht.',
    authentic: 'Nieuw voor mij: er is jarenlang in een winkel gewerkt.',
    said: [['Daar was ik goed in.', 'said', 'sure']],
  },
  { saw: 'Samen gelezen uit de krant. Het weer en de sport waren favoriet.' },
  {
    saw: 'De bril was weg. Gevonden onder het bed, met een kras.',
    agreed: ['Een afspraak bij de opticien vragen.', 14],
  },
]
