import type { MatchSentences } from './match-sentences.js'

/** How a pair compares and what keeps it apart, in plain English. */
export const en: MatchSentences = {
  notAsked: 'Not asked yet.',
  partlyAsked: 'Some of this has not been asked yet.',
  because: {
    'outlook-near': (what) => `Both rather: ${what}.`,
    'outlook-far': (what) => `Stand far apart in: ${what}.`,
    'outlook-between': () => 'Neither alike nor far apart in character.',
    'shared-likes': (what) => `Both like ${what}.`,
    'shared-dislikes': (what) => `Neither likes ${what}.`,
    clashes: (what) => `One likes ${what}, the other does not.`,
    'nothing-shared': () => 'Do not name the same things.',
    'knows-need': (what) => `The mentor has experience with ${what}.`,
    'knows-related-need': (what) => `The mentor knows something that resembles ${what}.`,
    'new-need': (what) => `New to the mentor: ${what}.`,
    'no-special-need': () => 'The client asks for no particular experience.',
    'minutes-of-travel': (what) => `Travel time about ${what}.`,
    'shared-day-parts': (what) => `Both have time on ${what}.`,
    'no-shared-day-part': () => 'No part of the week in which both have time.',
    'same-duration': (what) => `Both expect: ${what}.`,
    'other-duration': (one, other) => `The client expects ${one}, the mentor ${other}.`,
    'same-visits': (count) => `Both want to meet equally often: ${times(count)} a month.`,
    'other-visits': (one, other) =>
      `The client wants a visit ${times(one)} a month, the mentor ${times(other)}.`,
    'wanted-style': (what) => `The mentor works as the client wishes: ${what}.`,
    'other-style': (what) => `The client would like: ${what}. The mentor does not mention that.`,
    'can-switch-style': () => 'The mentor can change between ways of working.',
    'any-style': () => 'The way of working does not matter to the client.',
    'helping-background': (what) => `The mentor works or worked in ${what}.`,
    'other-background': (what) => `The mentor comes from ${what}.`,
    'background-matters-less': () => 'For company the occupation does not matter.',
    'same-heart-language': (what) => `Both speak ${what} as their own language.`,
    'speaks-heart-language': (what) => `The mentor speaks ${what}, the client’s own language.`,
    'other-heart-language': (what) =>
      `The client’s own language is ${what}. The mentor does not speak it.`,
    'wished-age': (what) => `The mentor is ${what}, as the client would like.`,
    'other-age': (what) => `The client would rather have somebody ${what}.`,
    'wished-gender': (what) => `The mentor is ${what}, as the client would like.`,
    'other-gender': (what) => `The client would rather have ${what}.`,
    'no-wish': () => 'The client does not ask for an age, a woman or a man.',
    'special-same': (what) => `Recognise each other in ${what}. Both gave consent for this.`,
  },
  demand: {
    'institution-unknown': 'It is not known which institution cares for the client.',
    'ties-unknown': 'It is not known whether the mentor belongs to a care institution.',
    'tied-to-institution':
      'The mentor belongs to the institution that cares for the client. The law forbids this (article 1:452(6) BW).',
    'treats-client': 'The mentor treats the client. The law forbids this (article 1:452(6) BW).',
    'status-unknown': 'It is not known whether the mentor can start.',
    applicant: 'The mentor has not been accepted yet.',
    paused: 'The mentor is having a pause.',
    stopped: 'The mentor has stopped.',
    'vog-unknown': 'It is not known whether the mentor has a valid certificate of conduct (VOG).',
    'vog-expired': 'The mentor’s certificate of conduct (VOG) has expired.',
    'course-unknown': 'It is not known whether the mentor has done the course.',
    'course-not-done': 'The mentor has not done the course yet.',
    'age-unknown': 'The mentor’s age is not known.',
    'too-young': 'The mentor is too young for this client.',
    'no-contact': 'These two must have no contact with each other.',
    'aggression-unknown':
      'It has not been discussed whether the client can become angry or aggressive, and whether the mentor can handle that.',
    aggression: 'The client can become aggressive. The mentor says that is too much.',
    'pets-unknown':
      'It has not been discussed whether there are pets, and whether the mentor can bear them.',
    pets: 'The client has pets. The mentor cannot bear them.',
    'smoke-unknown':
      'It has not been discussed whether anybody smokes, and whether the mentor can bear it.',
    smoke: 'The client smokes. The mentor cannot bear it.',
    'language-unknown': 'It is not known yet which language both speak.',
    'no-common-language':
      'There is no language both speak well enough. No interpreter has been agreed on.',
    full: 'The mentor has no room for this client now.',
    'third-client-unknown':
      'This becomes the third client. Then the rules of quality hold: ask whether the mentor wants that.',
    'third-client': 'The mentor does not want more than two clients.',
    'travel-unknown': 'The travel time is not known yet.',
    'limit-unknown': 'It is a long way. Ask whether that is all right.',
    'too-far': 'The travel time is longer than one of them wants.',
    'wish-unknown': 'Ask whether the client would rather have a woman or a man.',
    'mentor-gender-unknown':
      'The client insists on a woman or a man. Of the mentor this is not known.',
    'client-wish': 'The mentor is not of the gender the client insists on.',
    'mentor-limit-unknown': 'Ask whether the mentor supports both women and men.',
    'client-gender-unknown':
      'The mentor supports only women or only men. Of the client this is not known.',
    'mentor-limit': 'The mentor does not support clients of this gender.',
    'client-veto': 'The client said no to this mentor.',
    'mentor-veto': 'The mentor said no to this client.',
    'earlier-match': 'These two were matched before. That does not happen again by itself.',
    'availability-unknown': 'It is not known yet on which days both can.',
    'no-shared-day-part': 'There is no part of the week in which both can.',
    'minor-unknown': 'It is not known whether the client is 18 yet.',
    'parents-unknown': 'It is not known whether the parents agree.',
    'parents-disagree': 'The parents do not agree.',
  },
  met: (what) => `${sentence(what)}: in order.`,
  change: {
    available: (who, what) => `If ${who} could on ${what}`,
    'travels-by': (who, what) => `If ${who} came ${what}`,
    visits: (who, what) => `If ${who} came ${times(what)} a month`,
    experience: (who, what) => `If ${who} had experience with ${what}`,
    style: (who, what) => `If ${who} also worked in the way ‘${what}’`,
  },
  fromTo: (change, from, to) => `${change}: ${from} → ${to}.`,
  theMentor: 'the mentor',
  minutes: (count, means) =>
    `${count} ${count === '1' ? 'minute' : 'minutes'}${means && ` ${means}`}`,
  line: (one, other) => `${one} or ${other}`,
  between: (one, other) => `between ${one} and ${other}`,
}

function times(count: string): string {
  return count === '1' ? 'once' : `${count} times`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
