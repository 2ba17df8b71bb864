import type { MatchSentences } from './match-sentences.js'

/** How a pair compares and what keeps it apart, in plain Dutch for board and letter alike. */
export const nl: MatchSentences = {
  notAsked: 'Nog niet gevraagd.',
  partlyAsked: 'Een deel is nog niet gevraagd.',
  because: {
    'outlook-near': (what) => `Allebei eerder: ${what}.`,
    'outlook-far': (what) => `Staan ver uit elkaar in: ${what}.`,
    'outlook-between': () => 'Zitten er in aard tussenin: niet hetzelfde, niet ver uit elkaar.',
    'shared-likes': (what) => `Houden allebei van ${what}.`,
    'shared-dislikes': (what) => `Houden allebei niet van ${what}.`,
    clashes: (what) => `De een houdt van ${what}, de ander juist niet.`,
    'nothing-shared': () => 'Noemen niet dezelfde dingen.',
    'knows-need': (what) => `De mentor heeft ervaring met ${what}.`,
    'knows-related-need': (what) => `De mentor kent iets dat lijkt op ${what}.`,
    'new-need': (what) => `Nieuw voor de mentor: ${what}.`,
    'no-special-need': () => 'De cliënt vraagt geen bijzondere ervaring.',
    'minutes-of-travel': (what) => `Reistijd ongeveer ${what}.`,
    'shared-day-parts': (what) => `Allebei tijd op ${what}.`,
    'no-shared-day-part': () => 'Geen dagdeel waarop beiden tijd hebben.',
    'same-duration': (what) => `Verwachten allebei: ${what}.`,
    'other-duration': (one, other) => `De cliënt verwacht ${one}, de mentor ${other}.`,
    'same-visits': (count) => `Willen elkaar even vaak zien: ${keer(count)} per maand.`,
    'other-visits': (one, other) =>
      `De cliënt wil ${keer(one)} per maand bezoek, de mentor ${keer(other)}.`,
    'wanted-style': (what) => `De mentor werkt zoals de cliënt wil: ${what}.`,
    'other-style': (what) => `De cliënt wil graag: ${what}. Dat noemt de mentor niet.`,
    'can-switch-style': () => 'De mentor kan van werkwijze wisselen.',
    'any-style': () => 'De werkwijze maakt de cliënt niet uit.',
    'helping-background': (what) => `De mentor werkt of werkte in ${what}.`,
    'other-background': (what) => `De mentor komt uit ${what}.`,
    'background-matters-less': () => 'Voor gezelschap maakt het beroep niet uit.',
    'same-heart-language': (what) => `Spreken allebei ${what} als eigen taal.`,
    'speaks-heart-language': (what) => `De mentor spreekt ${what}, de eigen taal van de cliënt.`,
    'other-heart-language': (what) =>
      `De eigen taal van de cliënt is ${what}. Die spreekt de mentor niet.`,
    'wished-age': (what) => `De mentor is ${what}, zoals de cliënt graag wil.`,
    'other-age': (what) => `De cliënt wil liever iemand die ${what} is.`,
    'wished-gender': (what) => `De mentor is ${what}, zoals de cliënt graag wil.`,
    'other-gender': (what) => `De cliënt heeft liever ${what}.`,
    'no-wish': () => 'De cliënt vraagt niet om een bepaalde leeftijd, een vrouw of een man.',
    'special-same': (what) => `Herkennen elkaar in ${what}. Beiden gaven hier toestemming voor.`,
  },
  demand: {
    'institution-unknown': 'Het is niet bekend bij welke instelling de cliënt zorg krijgt.',
    'ties-unknown': 'Het is niet bekend of de mentor bij een zorginstelling hoort.',
    'tied-to-institution':
      'De mentor hoort bij de instelling waar de cliënt zorg krijgt. Dat mag niet (artikel 1:452 lid 6 BW).',
    'treats-client':
      'De mentor is behandelaar van de cliënt. Dat mag niet (artikel 1:452 lid 6 BW).',
    'status-unknown': 'Het is niet bekend of de mentor kan beginnen.',
    applicant: 'De mentor is nog niet aangenomen.',
    paused: 'De mentor heeft een pauze.',
    stopped: 'De mentor is gestopt.',
    'vog-unknown': 'Het is niet bekend of de mentor een geldige VOG heeft.',
    'vog-expired': 'De VOG van de mentor is verlopen.',
    'course-unknown': 'Het is niet bekend of de mentor de cursus heeft gedaan.',
    'course-not-done': 'De mentor heeft de cursus nog niet gedaan.',
    'age-unknown': 'De leeftijd van de mentor is niet bekend.',
    'too-young': 'De mentor is te jong voor deze cliënt.',
    'no-contact': 'Deze twee mogen geen contact met elkaar hebben.',
    'aggression-unknown':
      'Het is nog niet besproken of de cliënt boos of agressief kan worden, en of de mentor dat aankan.',
    aggression: 'De cliënt kan agressief worden. De mentor geeft aan dat niet aan te kunnen.',
    'pets-unknown':
      'Het is nog niet besproken of er huisdieren zijn, en of de mentor daar tegen kan.',
    pets: 'De cliënt heeft huisdieren. De mentor kan daar niet tegen.',
    'smoke-unknown':
      'Het is nog niet besproken of er wordt gerookt, en of de mentor daar tegen kan.',
    smoke: 'De cliënt rookt. De mentor kan daar niet tegen.',
    'language-unknown': 'Het is nog niet bekend welke taal beiden spreken.',
    'no-common-language':
      'Ze spreken geen taal die allebei goed genoeg kennen. Er is geen tolk afgesproken.',
    full: 'De mentor heeft nu geen ruimte voor deze cliënt.',
    'third-client-unknown':
      'Dit wordt de derde cliënt. Dan gelden de kwaliteitseisen: vraag of de mentor dat wil.',
    'third-client': 'De mentor wil niet meer dan twee cliënten.',
    'travel-unknown': 'De reistijd is nog niet bekend.',
    'limit-unknown': 'Het is een eind reizen. Vraag of dat mag.',
    'too-far': 'De reistijd is langer dan een van beiden wil.',
    'wish-unknown': 'Vraag of de cliënt liever een vrouw of een man heeft.',
    'mentor-gender-unknown':
      'De cliënt wil beslist een vrouw of een man. Van de mentor is dit niet bekend.',
    'client-wish': 'De mentor is niet van het geslacht dat de cliënt beslist wil.',
    'mentor-limit-unknown': 'Vraag of de mentor zowel vrouwen als mannen wil begeleiden.',
    'client-gender-unknown':
      'De mentor begeleidt alleen vrouwen of alleen mannen. Van de cliënt is dit niet bekend.',
    'mentor-limit': 'De mentor begeleidt geen cliënten van dit geslacht.',
    'client-veto': 'De cliënt heeft nee gezegd tegen deze mentor.',
    'mentor-veto': 'De mentor heeft nee gezegd tegen deze cliënt.',
    'earlier-match': 'Deze twee zijn eerder gekoppeld. Dat gebeurt niet vanzelf opnieuw.',
    'availability-unknown': 'Het is nog niet bekend op welke dagen beiden kunnen.',
    'no-shared-day-part': 'Er is geen dagdeel waarop beiden kunnen.',
    'minor-unknown': 'Het is niet bekend of de cliënt al 18 is.',
    'parents-unknown': 'Het is niet bekend of de ouders akkoord zijn.',
    'parents-disagree': 'De ouders zijn niet akkoord.',
  },
  met: (what) => `${sentence(what)}: in orde.`,
  change: {
    available: (who, what) => `Als ${who} op ${what} kon`,
    'travels-by': (who, what) => `Als ${who} ${what} kwam`,
    visits: (who, what) => `Als ${who} ${keer(what)} per maand kwam`,
    experience: (who, what) => `Als ${who} ervaring had met ${what}`,
    style: (who, what) => `Als ${who} ook werkte op de manier ‘${what}’`,
  },
  fromTo: (change, from, to) => `${change}: ${from} → ${to}.`,
  theMentor: 'de mentor',
  minutes: (count, means) =>
    `${count} ${count === '1' ? 'minuut' : 'minuten'}${means && ` ${means}`}`,
  line: (one, other) => `${one} of ${other}`,
  between: (one, other) => `tussen ${one} en ${other}`,
}

function keer(count: string): string {
  return `${count} keer`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
