import { messages } from '../shared/i18n/index.js'
import type { mentorshipRefusalCodes } from './mentorship.facts.js'
import type { AgreementReason, MentorshipStatus, PauseReason } from './mentorship.js'
import type { MentorshipRelation } from './mentorship.policy.js'
import type { ClosingDuty, EndingReason, EvaluationMoment, Regime } from './regimes/index.js'

type RefusalCode = (typeof mentorshipRefusalCodes)[number] | 'preconditions-not-met'

/** The words around a mentorship, so complete that a new status, reason or refusal does not compile without. */
export type MentorshipMessages = {
  statuses: Record<MentorshipStatus, string>
  regimes: Record<Regime['key'], string>
  whoChooses: Record<Regime['whoChooses'], string>
  relations: Record<MentorshipRelation, string>
  pauseReasons: Record<PauseReason, string>
  agreementReasons: Record<AgreementReason, string>
  endingReasons: Record<EndingReason | 'unknown', string>
  duties: Record<ClosingDuty, string>
  evaluationMoments: Record<EvaluationMoment['code'], string>
  refusals: Record<RefusalCode, string>
  overCapacity: (mentor: string, running: number, capacity: number) => string
}

const nl: MentorshipMessages = {
  statuses: { running: 'Loopt', paused: 'Gepauzeerd', ended: 'Beëindigd' },
  regimes: {
    statutory: 'Wettelijk mentorschap',
    jim: 'JIM (eigen mentor van een jongere)',
    newcomer: 'Mentor voor een nieuwkomer',
    project: 'Mentorproject voor jongeren',
  },
  whoChooses: {
    'court-after-client': 'De rechter benoemt; de voorkeur van de cliënt gaat voor.',
    'young-person': 'Alleen de jongere kiest.',
    both: 'Mentee en mentor kiezen samen.',
    coordinator: 'De coördinator koppelt; beiden zeggen ja.',
  },
  relations: {
    own: 'Eigen mentor',
    substitute: 'Vervanger',
    former: 'Eerdere mentor',
    coordinator: 'Coördinator',
    none: 'Niet betrokken',
  },
  pauseReasons: {
    'mentor-ill': 'De mentor is ziek',
    'mentor-away': 'De mentor is afwezig',
    'client-in-hospital': 'De cliënt ligt in het ziekenhuis',
    'client-away': 'De cliënt is tijdelijk weg',
    'client-wish': 'De cliënt wil even geen contact',
  },
  agreementReasons: {
    'agreed-together': 'Samen afgesproken',
    'client-does-not-want': 'De cliënt wil minder contact',
    'client-cannot': 'De cliënt kan minder contact aan',
  },
  endingReasons: {
    death: 'De cliënt is overleden',
    'measure-lifted': 'De rechter hief het mentorschap op',
    'measure-lapsed': 'De termijn van het mentorschap liep af',
    'curatele-ordered': 'De cliënt kwam onder curatele',
    dismissal: 'De rechter ontsloeg de mentor',
    'other-mentor-appointed': 'De rechter benoemde een andere mentor',
    'client-wish': 'De cliënt wilde stoppen',
    'mentor-stops': 'De mentor stopte',
    'mutual-agreement': 'Samen besloten te stoppen',
    'goal-reached': 'Het doel is bereikt',
    moved: 'Een van beiden verhuisde',
    unknown: 'Onbekend',
  },
  duties: {
    'end-report-to-court': 'Stuur het eindverslag aan de kantonrechter.',
    'end-report-to-client': 'Geef het eindverslag aan de cliënt.',
    'end-report-to-successor': 'Geef het eindverslag aan de opvolger, als die er is.',
    'urgent-duties': 'De vorige mentor doet nog wat niet kan wachten.',
    'tell-client-in-writing': 'Laat de cliënt meteen schriftelijk weten wie de mentor is.',
    'new-mandate-contract': 'Sluit een contract met de nieuwe mentor.',
    'close-file': 'Sluit het dossier af.',
    'closing-talk': 'Houd een afsluitend gesprek en leg het vast.',
  },
  evaluationMoments: {
    'first-month-check-in': 'Vraag in de eerste maand hoe het gaat',
    'yearly-report': 'Jaarverslag, op de datum van de rechter',
    'five-year-report': 'Vijfjaarsverslag: is de maatregel nog nodig?',
    'yearly-talk': 'Jaarlijks gesprek',
    'load-check': 'Vraag of het de JIM niet te veel wordt',
  },
  refusals: {
    'couple-already-running': 'Deze cliënt en deze mentor zijn al een koppel.',
    'already-ended': 'Dit mentorschap is al beëindigd.',
    'already-paused': 'Dit mentorschap is al gepauzeerd.',
    'not-paused': 'Dit mentorschap is niet gepauzeerd.',
    'not-ended': 'Dit mentorschap is niet beëindigd.',
    'date-missing': 'Vul een datum in.',
    'date-in-future': 'Kies vandaag of een eerdere dag.',
    'date-before-start': 'Kies een dag na het begin van het mentorschap.',
    'date-before-mandate': 'Kies een dag waarop deze mentor al begonnen was.',
    'date-before-pause': 'Kies een dag na het begin van de pauze.',
    'overlaps-earlier-pause': 'Op die dag liep er nog een eerdere pauze.',
    'until-not-after-from': 'Kies een einddatum na de begindatum.',
    'mentor-is-own-substitute': 'De mentor kan niet de eigen vervanger zijn.',
    'same-mentor': 'Deze mentor heeft de cliënt al. Kies iemand anders.',
    'court-must-appoint':
      'De rechter benoemde deze mentor persoonlijk. Leg eerst de nieuwe benoeming vast.',
    'reason-not-allowed': 'Deze reden past niet bij deze vorm van mentorschap.',
    'reason-missing': 'Geef een reden op.',
    'interval-out-of-range': 'Vul een heel getal in van 1 tot en met 120.',
    'looser-than-law':
      'De wet vraagt vaker contact. Minder mag alleen als de cliënt niet wil of niet kan.',
    'preconditions-not-met': 'Nog niet alles is in orde om te beginnen.',
  },
  overCapacity: (mentor, running, capacity) =>
    `${mentor} krijgt ${running} cliënten en wil er hoogstens ${capacity}.`,
}

const en: MentorshipMessages = {
  statuses: { running: 'Running', paused: 'Paused', ended: 'Ended' },
  regimes: {
    statutory: 'Legal mentorship',
    jim: 'JIM (a young person’s own mentor)',
    newcomer: 'Mentor for a newcomer',
    project: 'Mentor project for young people',
  },
  whoChooses: {
    'court-after-client': 'The court appoints; the client’s preference comes first.',
    'young-person': 'Only the young person chooses.',
    both: 'Mentee and mentor choose together.',
    coordinator: 'The coordinator proposes; both say yes.',
  },
  relations: {
    own: 'Own mentor',
    substitute: 'Substitute',
    former: 'Former mentor',
    coordinator: 'Coordinator',
    none: 'Not involved',
  },
  pauseReasons: {
    'mentor-ill': 'The mentor is ill',
    'mentor-away': 'The mentor is away',
    'client-in-hospital': 'The client is in hospital',
    'client-away': 'The client is away for a while',
    'client-wish': 'The client wants no contact for now',
  },
  agreementReasons: {
    'agreed-together': 'Agreed together',
    'client-does-not-want': 'The client wants less contact',
    'client-cannot': 'The client can bear less contact',
  },
  endingReasons: {
    death: 'The client died',
    'measure-lifted': 'The court lifted the mentorship',
    'measure-lapsed': 'The term of the mentorship ran out',
    'curatele-ordered': 'The client was placed under curatele',
    dismissal: 'The court dismissed the mentor',
    'other-mentor-appointed': 'The court appointed another mentor',
    'client-wish': 'The client wanted to stop',
    'mentor-stops': 'The mentor stopped',
    'mutual-agreement': 'Both decided to stop',
    'goal-reached': 'The goal was reached',
    moved: 'One of them moved away',
    unknown: 'Unknown',
  },
  duties: {
    'end-report-to-court': 'Send the end report to the court.',
    'end-report-to-client': 'Give the end report to the client.',
    'end-report-to-successor': 'Give the end report to the successor, if there is one.',
    'urgent-duties': 'The former mentor still does what cannot wait.',
    'tell-client-in-writing': 'Tell the client in writing at once who the mentor is.',
    'new-mandate-contract': 'Sign a contract with the new mentor.',
    'close-file': 'Close the file.',
    'closing-talk': 'Hold a closing talk and record it.',
  },
  evaluationMoments: {
    'first-month-check-in': 'Ask in the first month how it goes',
    'yearly-report': 'Yearly report, on the date set by the court',
    'five-year-report': 'Five-year report: is the measure still needed?',
    'yearly-talk': 'Yearly talk',
    'load-check': 'Ask whether it is not too much for the JIM',
  },
  refusals: {
    'couple-already-running': 'This client and this mentor are a couple already.',
    'already-ended': 'This mentorship has ended already.',
    'already-paused': 'This mentorship is paused already.',
    'not-paused': 'This mentorship is not paused.',
    'not-ended': 'This mentorship has not ended.',
    'date-missing': 'Enter a date.',
    'date-in-future': 'Choose today or an earlier day.',
    'date-before-start': 'Choose a day after the mentorship began.',
    'date-before-mandate': 'Choose a day on which this mentor had begun.',
    'date-before-pause': 'Choose a day after the pause began.',
    'overlaps-earlier-pause': 'An earlier pause was still going on that day.',
    'until-not-after-from': 'Choose an end date after the start date.',
    'mentor-is-own-substitute': 'Mentors cannot substitute for themselves.',
    'same-mentor': 'This mentor has the client already. Choose somebody else.',
    'court-must-appoint':
      'The court appointed this mentor in person. Record the new appointment first.',
    'reason-not-allowed': 'This reason does not fit this kind of mentorship.',
    'reason-missing': 'Give a reason.',
    'interval-out-of-range': 'Enter a whole number from 1 to 120.',
    'looser-than-law':
      'The law asks for more contact. Less is allowed only if the client does not want or cannot.',
    'preconditions-not-met': 'Not everything is in order to begin.',
  },
  overCapacity: (mentor, running, capacity) =>
    `${mentor} would have ${running} clients and wants ${capacity} at most.`,
}

/** Statuses, regimes, reasons, duties and refusals in words. */
export const mentorshipMessages = messages({ nl, en })
