import type { Question } from './questions.js'

/** A question as it is asked of somebody, its short name in a list, and what helps to answer. */
export type QuestionWords = { ask: (who: string) => string; name: string; hint?: string }

/** The verb that fits: "u" takes another form than a name. */
function verb(who: string, u: string, name: string): string {
  return `${who === 'u' ? u : name} ${who}`
}

/** The questions in Dutch. `who` is a name, or "u" when somebody fills it in himself. */
export const questionsNl: Readonly<Record<Question, QuestionWords>> = {
  ownWords: {
    ask: (who) => `Wat vindt ${who} belangrijk?`,
    name: 'In eigen woorden',
    hint: 'Schrijf het op zoals het gezegd is.',
  },
  importance: {
    ask: () => 'Hoe zwaar telt dit mee bij het kiezen van een mentor?',
    name: 'Wat zwaar telt',
    hint: 'Niet gevraagd telt als gewoon.',
  },
  goal: { ask: () => 'Waar is de mentor vooral voor?', name: 'Waar de mentor voor is' },
  wantedStyles: {
    ask: (who) => `Wat voor hulp past bij ${who}?`,
    name: 'Hulp die past',
    hint: 'U kunt er meer kiezen.',
  },
  genderWish: { ask: () => 'Een vrouw of een man als mentor?', name: 'Vrouw of man' },
  genderWishMust: {
    ask: () => 'Dit moet echt zo zijn. Anders komt er geen match.',
    name: 'De wens is een eis',
  },
  ageWish: { ask: () => 'Hoe oud mag de mentor zijn?', name: 'Leeftijd van de mentor' },
  gender: {
    ask: (who) => `${verb(who, 'Bent', 'Is')} een vrouw of een man?`,
    name: 'Zelf vrouw of man',
    hint: 'Alleen nodig als de ander hier een wens over heeft.',
  },
  languages: {
    ask: (who) => `Welke talen spreekt ${who}?`,
    name: 'Talen',
    hint: 'Zet komma’s ertussen, bijvoorbeeld: Nederlands, Tigrinya.',
  },
  spoken: { ask: () => 'hoe goed gaat dat?', name: 'Hoe goed' },
  heartLanguage: {
    ask: (who) => `In welke taal zegt ${who} het liefst wat moeilijk is?`,
    name: 'Taal van het hart',
  },
  levelNeeded: {
    ask: () => 'Hoe goed moeten ze elkaar kunnen verstaan?',
    name: 'Elkaar verstaan',
  },
  interpreterAgreed: {
    ask: () => 'Een tolk erbij is afgesproken',
    name: 'Tolk afgesproken',
  },
  outlook: {
    ask: (who) => `Hoe ${verb(who, 'bent', 'is')}?`,
    name: 'Hoe iemand is',
    hint: 'Kies per regel de plek die past. Niets is goed of fout.',
  },
  likes: { ask: (who) => `Wat doet ${who} graag?`, name: 'Doet graag' },
  dislikes: {
    ask: (who) => `Waar heeft ${who} juist een hekel aan?`,
    name: 'Heeft een hekel aan',
  },
  available: {
    ask: (who) => `Wanneer ${verb(who, 'kunt', 'kan')}?`,
    name: 'Wanneer het kan',
    hint: 'Kruis alles aan wat meestal kan.',
  },
  visitsPerMonth: {
    ask: () => 'Hoe vaak per maand zien ze elkaar?',
    name: 'Hoe vaak',
    hint: 'Een getal, bijvoorbeeld 2.',
  },
  expectedDuration: {
    ask: (who) => `Hoe lang verwacht ${who} dat het duurt?`,
    name: 'Hoe lang',
  },
  mostMinutes: {
    ask: () => 'Hoe lang mag de reis hoogstens duren, in minuten?',
    name: 'Reistijd hoogstens',
    hint: 'Enkele reis. Een getal van 5 tot 240.',
  },
  needs: {
    ask: () => 'Waar moet de mentor verstand van hebben?',
    name: 'Verstand van',
    hint: 'Alleen wat nodig is om een goede mentor te vinden.',
  },
  hasPets: { ask: () => 'Zijn er huisdieren?', name: 'Huisdieren' },
  smokes: { ask: () => 'Wordt er binnen gerookt?', name: 'Roken' },
  aggression: {
    ask: () => 'Is er kans op agressie?',
    name: 'Agressie',
    hint: 'Alleen coördinatoren lezen dit.',
  },
  caseWeight: {
    ask: () => 'Hoeveel vraagt dit van een mentor?',
    name: 'Hoeveel het vraagt',
    hint: 'Dit telt mee in hoeveel een mentor tegelijk doet.',
  },
  isCaredForByNone: {
    ask: () => 'Er is geen instelling die zorg geeft',
    name: 'Geen instelling',
    hint: 'De wet vraagt dit: wie bij de zorginstelling werkt, kan geen mentor zijn (art. 1:452 lid 6 BW).',
  },
  parentsAgree: {
    ask: () => 'Vinden de ouders het goed?',
    name: 'Ouders vinden het goed',
    hint: 'Alleen nodig onder de 18 jaar.',
  },
  birthDate: {
    ask: (who) => `Wanneer ${verb(who, 'bent', 'is')} geboren?`,
    name: 'Geboren op',
    hint: 'Voor wie een mentor van een bepaalde leeftijd wil.',
  },
  postcode: {
    ask: (who) => `Vanaf welke postcode reist ${who}?`,
    name: 'Postcode',
    hint: 'Vier cijfers is genoeg.',
  },
  travelsBy: { ask: (who) => `Hoe reist ${who} meestal?`, name: 'Reist' },
  experience: {
    ask: (who) => `Waar heeft ${who} ervaring mee?`,
    name: 'Ervaring met',
    hint: 'Uit werk, uit de familie of uit het eigen leven.',
  },
  styles: {
    ask: (who) => `Hoe helpt ${who} het liefst?`,
    name: 'Manier van helpen',
    hint: 'Er mag meer dan één antwoord.',
  },
  background: { ask: () => 'Wat is of was het werk?', name: 'Achtergrond' },
  capacity: {
    ask: (who) => `Hoeveel cliënten ${verb(who, 'wilt', 'wil')} hoogstens tegelijk?`,
    name: 'Cliënten hoogstens',
    hint: 'Een getal. Even niemand erbij? Vul dan in hoeveel het er nu zijn.',
  },
  readyForThree: {
    ask: () => 'Drie cliënten of meer, met wat de wet daarvoor vraagt?',
    name: 'Drie of meer',
    hint: 'Vanaf drie cliënten gelden extra regels (Besluit kwaliteitseisen).',
  },
  awayFrom: { ask: (who) => `Vanaf welke dag ${verb(who, 'bent', 'is')} weg?`, name: 'Weg vanaf' },
  awayUntil: {
    ask: (who) => `Op welke dag ${verb(who, 'bent', 'is')} er weer?`,
    name: 'Er weer op',
    hint: 'Weet u het nog niet? Laat het leeg.',
  },
  acceptsGender: { ask: () => 'Voor wie?', name: 'Voor wie' },
  handlesAggression: {
    ask: (who) => `Met hoeveel agressie ${verb(who, 'kunt', 'kan')} omgaan?`,
    name: 'Agressie',
    hint: '“Geen” is een goed antwoord.',
  },
  bearsPets: {
    ask: () => 'Zijn huisdieren goed?',
    name: 'Huisdieren goed',
    hint: 'Denk ook aan een allergie.',
  },
  bearsSmoke: { ask: () => 'Is het goed als er binnen gerookt wordt?', name: 'Roken goed' },
  worksInCare: {
    ask: (who) => `Werkt ${who} in de zorg, of is er een andere band met een instelling?`,
    name: 'Werk of band in de zorg',
    hint: 'Wie bij de instelling van een cliënt werkt, mag zijn mentor niet zijn (art. 1:452 lid 6 BW).',
  },
}
