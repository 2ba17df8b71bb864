import type { Question } from './questions.js'
import type { QuestionWords } from './questions.messages.nl.js'

/** The questions in English; without a person, so that they fit whoever fills them in. */
export const questionsEn: Readonly<Record<Question, QuestionWords>> = {
  ownWords: {
    ask: () => 'What is important, in own words?',
    name: 'In own words',
    hint: 'Write it down as it was said.',
  },
  importance: {
    ask: () => 'How heavily does this count when a mentor is chosen?',
    name: 'What weighs',
    hint: 'Not asked counts as ordinary.',
  },
  goal: { ask: () => 'What is the mentor for, first of all?', name: 'What the mentor is for' },
  wantedStyles: {
    ask: () => 'What kind of help fits?',
    name: 'Help that fits',
    hint: 'You can choose more than one.',
  },
  genderWish: { ask: () => 'A woman or a man as mentor?', name: 'Woman or man' },
  genderWishMust: {
    ask: () => 'This has to be so. Otherwise there is no match.',
    name: 'The wish is a must',
  },
  ageWish: { ask: () => 'How old may the mentor be?', name: 'Age of the mentor' },
  gender: {
    ask: () => 'Woman or man?',
    name: 'Self woman or man',
    hint: 'Only needed when the other has a wish about it.',
  },
  languages: {
    ask: () => 'Which languages are spoken?',
    name: 'Languages',
    hint: 'With commas between, such as: Nederlands, Tigrinya.',
  },
  spoken: { ask: () => 'how well?', name: 'How well' },
  heartLanguage: {
    ask: () => 'In which language is it easiest to say what is hard?',
    name: 'Language of the heart',
  },
  levelNeeded: { ask: () => 'How well must they understand each other?', name: 'Understanding' },
  interpreterAgreed: { ask: () => 'An interpreter was agreed', name: 'Interpreter agreed' },
  outlook: {
    ask: () => 'What kind of person?',
    name: 'Kind of person',
    hint: 'Choose the place that fits on each line. Nothing is right or wrong.',
  },
  likes: { ask: () => 'What is liked?', name: 'Likes' },
  dislikes: { ask: () => 'What is disliked?', name: 'Dislikes' },
  available: {
    ask: () => 'When is there time?',
    name: 'When',
    hint: 'Tick everything that is usually possible.',
  },
  visitsPerMonth: {
    ask: () => 'How often a month do they meet?',
    name: 'How often',
    hint: 'A number, such as 2.',
  },
  expectedDuration: { ask: () => 'How long is it expected to last?', name: 'How long' },
  mostMinutes: {
    ask: () => 'How long may the journey take at most, in minutes?',
    name: 'Journey at most',
    hint: 'One way. A number from 5 to 240.',
  },
  needs: {
    ask: () => 'What must the mentor know about?',
    name: 'Knowledge of',
    hint: 'Only what is needed to find a good mentor.',
  },
  hasPets: { ask: () => 'Are there pets?', name: 'Pets' },
  smokes: { ask: () => 'Do people smoke inside?', name: 'Smoking' },
  aggression: {
    ask: () => 'May there be aggression?',
    name: 'Aggression',
    hint: 'Only coordinators read this.',
  },
  caseWeight: {
    ask: () => 'How much does this ask of a mentor?',
    name: 'How much it asks',
    hint: 'It counts in how much a mentor does at once.',
  },
  isCaredForByNone: {
    ask: () => 'No institution gives care',
    name: 'No institution',
    hint: 'The law asks this: who works for the institution cannot be the mentor (art. 1:452(6) BW).',
  },
  parentsAgree: {
    ask: () => 'Do the parents agree?',
    name: 'Parents agree',
    hint: 'Only needed under 18.',
  },
  birthDate: {
    ask: () => 'Date of birth',
    name: 'Born on',
    hint: 'For who wants a mentor of a certain age.',
  },
  postcode: {
    ask: () => 'From which postcode?',
    name: 'Postcode',
    hint: 'Four digits are enough.',
  },
  travelsBy: { ask: () => 'Usual way of travelling', name: 'Travels' },
  experience: {
    ask: () => 'Experience with what?',
    name: 'Experience with',
    hint: 'From work, the family or the own life.',
  },
  styles: {
    ask: () => 'Which way of helping?',
    name: 'Way of helping',
    hint: 'More than one answer is fine.',
  },
  background: { ask: () => 'What is or was the trade?', name: 'Background' },
  capacity: {
    ask: () => 'How many clients at most at once?',
    name: 'Clients at most',
    hint: 'A number. Nobody more for now? Fill in how many there are.',
  },
  readyForThree: {
    ask: () => 'Three clients or more, with what the law asks for that?',
    name: 'Three or more',
    hint: 'From three clients further rules hold (Besluit kwaliteitseisen).',
  },
  awayFrom: { ask: () => 'Away from which day?', name: 'Away from' },
  awayUntil: {
    ask: () => 'Back on which day?',
    name: 'Back on',
    hint: 'Not known yet? Leave it empty.',
  },
  acceptsGender: { ask: () => 'For whom?', name: 'For whom' },
  handlesAggression: {
    ask: () => 'How much aggression is manageable?',
    name: 'Aggression',
    hint: '“None” is a good answer.',
  },
  bearsPets: {
    ask: () => 'Are pets fine?',
    name: 'Pets fine',
    hint: 'Think of an allergy too.',
  },
  bearsSmoke: { ask: () => 'Is it fine if people smoke inside?', name: 'Smoke fine' },
  worksInCare: {
    ask: () => 'Work in care, or another tie with an institution?',
    name: 'Work or tie in care',
    hint: 'Who works for a client’s institution may not be his mentor (art. 1:452(6) BW).',
  },
}
