import { authorityMessages } from '../../authority/index.js'
import { messages, type Locale } from '../../shared/i18n/index.js'
import { endingRefusals, type EndingRefusal } from './ending.js'
import { gapCodes, type GapCode } from './gaps.js'

type OwnCode = (typeof gapCodes)[number] | EndingRefusal
type Words = Record<OwnCode, (name: string) => string>

const nl: Words = {
  involved: (name) => `Vertel of u ${name} hierbij betrok, en hoe.`,
  wish: (name) => `Schrijf op wat ${name} wil, of hoe u zich een beeld vormde.`,
  alternative: () => 'Noem ten minste één andere mogelijkheid.',
  nothing: () => 'Zet ook ‘niets doen’ bij de mogelijkheden.',
  consulted: () => 'Vertel met wie u overlegde, of waarom met niemand.',
  weighed: (name) => `Schrijf bij elke mogelijkheid wat die voor ${name} betekent.`,
  collision: () => 'Schrijf op waar het botst, of dat het niet botst.',
  'serious-harm-why': () => 'Leg uit welk ernstig nadeel dreigt, en waarom het niet anders kan.',
  'second-opinion': () => 'Vraag een tweede mening en schrijf die op.',
  outcome: () => 'Kies hoe het is afgelopen.',
  'outcome-words': () => 'Schrijf op wat er is besloten.',
  'outcome-why': () => 'Schrijf op waarom.',
  'still-needed': () => 'Schrijf op wat er nog nodig is.',
  'decided-on': () => 'Vul in op welke dag het is besloten.',
  'mentor-view': () => 'Schrijf op wat u er als mentor van vindt.',
  'review-on': () => 'Kies een dag waarop u hier weer naar kijkt.',
  'review-is-past': () => 'De dag om weer te kijken is al geweest. Kies een latere dag.',
  explained: (name) => `Vertel hoe u het ${name} hebt uitgelegd, of waarom (nog) niet.`,
  'nobody-decides': (name) => `Niemand mag dit voor ${name} beslissen. Kies een andere uitkomst.`,
  'other-decides': () => 'Hierover beslist een ander. Kies ‘doorverwezen’.',
  'client-decides': (name) => `${name} mag dit zelf beslissen. U kunt dat niet overnemen.`,
  'something-missing': (name) => `U mag niet voor ${name} beslissen zolang hier iets mist.`,
  'not-to-refer': (name) => `${name} mag dit zelf beslissen. Doorverwijzen past dan niet.`,
  'decided-in-future': () => 'De dag van de beslissing moet nog komen.',
  'decided-before-asked': () => 'De dag van de beslissing is voor de dag van de vraag.',
}

const en: Words = {
  involved: (name) => `Tell whether you involved ${name}, and how.`,
  wish: (name) => `Write down what ${name} wants, or how you formed a picture.`,
  alternative: () => 'Name at least one other way.',
  nothing: () => 'Put ‘do nothing’ among the ways as well.',
  consulted: () => 'Tell with whom you talked, or why with nobody.',
  weighed: (name) => `Write for each way what it means for ${name}.`,
  collision: () => 'Write down where it collides, or that it does not.',
  'serious-harm-why': () => 'Explain which serious harm threatens, and why there is no other way.',
  'second-opinion': () => 'Ask a second opinion and write it down.',
  outcome: () => 'Choose how it ended.',
  'outcome-words': () => 'Write down what was decided.',
  'outcome-why': () => 'Write down why.',
  'still-needed': () => 'Write down what is still needed.',
  'decided-on': () => 'Fill in on which day it was decided.',
  'mentor-view': () => 'Write down what you as mentor think of it.',
  'review-on': () => 'Choose a day on which you look again.',
  'review-is-past': () => 'The day to look again has passed. Choose a later one.',
  explained: (name) => `Tell how you explained it to ${name}, or why not (yet).`,
  'nobody-decides': (name) => `Nobody may decide this for ${name}. Choose another outcome.`,
  'other-decides': () => 'Another decides about this. Choose ‘referred’.',
  'client-decides': (name) => `${name} may decide this. You cannot take that over.`,
  'something-missing': (name) => `You may not decide for ${name} while something is missing here.`,
  'not-to-refer': (name) => `${name} may decide this. Referring does not fit then.`,
  'decided-in-future': () => 'The day of the decision is still to come.',
  'decided-before-asked': () => 'The day of the decision lies before the day of the question.',
}

const own = messages<Words>({ nl, en })
const ownCodes: readonly OwnCode[] = [...gapCodes, ...endingRefusals]

/** What is lacking, in one sentence that says what to do. */
export function gapSentence(code: GapCode, name: string, locale: Locale): string {
  const known = ownCodes.find((one) => one === code)
  return known === undefined
    ? ((authorityMessages(locale).missing as Record<string, string>)[code] ?? '')
    : own(locale)[known](name)
}
