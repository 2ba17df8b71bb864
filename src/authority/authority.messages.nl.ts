import type { AskedRole, AuthorityCase, GoverningLaw, MeasureInCase } from './authority-case.js'
import type { Decider, MentorPower } from './authority.js'
import type { ConditionCode, MissingCode } from './codes.js'
import type { Matter } from './matter.js'
import type { StatementRole } from './statement-role.js'
import type { StatementVerdict } from './statements.js'

/** All words about who may decide; Dutch says which there are. */
export type AuthorityMessages = {
  readonly decides: Readonly<Record<Decider, string>>
  readonly mentorMay: Readonly<Record<MentorPower, string>>
  readonly missing: Readonly<Record<MissingCode, string>>
  readonly conditions: Readonly<Record<ConditionCode, string>>
  readonly turnTo: Readonly<Record<Decider, string>>
  readonly turnToFor: Readonly<Partial<Record<Matter, string>>>
  readonly disputed: string
  readonly resisted: string
  readonly verdicts: Readonly<Record<StatementVerdict, string>>
  readonly roles: Readonly<Record<StatementRole, string>>
  readonly askedRoles: Readonly<Record<AskedRole, string>>
  readonly regimes: Readonly<Record<AuthorityCase['regime'], string>>
  readonly measures: Readonly<Record<MeasureInCase['kind'], string>>
  readonly laws: Readonly<Record<GoverningLaw, string>>
  readonly headings: Readonly<Record<'missing' | 'conditions' | 'grounds', string>>
}

const stepPlanHelp =
  'Vraag de zorgverantwoordelijke om uitleg; de cliëntenvertrouwenspersoon helpt.'
const courtHelp = 'De advocaat en de patiëntenvertrouwenspersoon helpen de cliënt.'

/** The Dutch words about who may decide; "u" is the mentor. */
export const dutchAuthority: AuthorityMessages = {
  decides: {
    client: 'De cliënt beslist zelf.',
    mentor: 'De mentor beslist, met de cliënt erbij.',
    representative: 'Een andere vertegenwoordiger beslist, niet de mentor.',
    parents: 'De ouders of de voogd beslissen.',
    bewindvoerder: 'De bewindvoerder beslist.',
    curator: 'De curator beslist.',
    court: 'De rechter beslist, of wie de wet daarvoor aanwijst.',
    provider: 'De zorgverlener beslist.',
    nobody: 'Niemand kan dit voor de cliënt beslissen.',
  },
  mentorMay: {
    decide: 'U mag als mentor beslissen.',
    support: 'U mag de cliënt hierbij steunen.',
    advise: 'U mag raad geven.',
    'be-heard': 'U wordt gehoord en vertelt wat de cliënt wil.',
    nothing: 'U hebt hier als mentor niets te beslissen.',
  },
  missing: {
    measures: 'Het is niet bekend welke maatregelen van de rechter gelden.',
    'mentorship-in-force': 'Er geldt op deze dag geen mentorschap.',
    age: 'De leeftijd is niet bekend.',
    'capacity-statement':
      'Er is geen geldige verklaring dat de cliënt dit niet kan beslissen. Vraag de behandelaar daarom.',
    'statement-other-matter': 'Een verklaring gaat over een andere beslissing.',
    'statement-by-mentor': 'Een verklaring is van de mentor; die telt niet.',
    'statement-not-by-professional': 'Een verklaring is niet van een behandelaar of deskundige.',
    'statement-after-decision': 'Een verklaring is van na de dag van de beslissing.',
    'statement-expired': 'Een verklaring is te oud.',
    'statement-overtaken': 'Later is verklaard dat de cliënt dit wel kan.',
    'statement-contradicted-same-day': 'Op één dag is verklaard dat de cliënt dit wel en niet kan.',
    resistance: 'Het is niet bekend of de cliënt zich verzet.',
    'serious-harm': 'Het is niet bekend of ernstig nadeel dreigt.',
    invasive: 'Het is niet bekend of de behandeling ingrijpend is.',
    'written-refusal-unknown': 'Het is niet bekend of de cliënt dit eerder op schrift weigerde.',
    permission: 'Er is geen geldige toestemming voor juist deze zaak.',
    'permission-withdrawn': 'De toestemming is ingetrokken.',
    'permission-expired': 'De toestemming is voorbij.',
    'permission-not-yet': 'De toestemming begint pas later.',
    'permission-other-matter': 'De toestemming gaat over iets anders.',
    'permission-without-end': 'De toestemming heeft geen einddatum.',
  },
  conditions: {
    'client-can-do-this': 'De cliënt kan dit alleen zelf doen, als die dat kan.',
    'differs-from-treatment-limitation':
      'Stelt een arts voor om niet te reanimeren? Dat is iets anders: dan beslist de arts.',
    'who-manages-pgb': 'Ga na wie het pgb beheert.',
    'talk-with-bewindvoerder': 'Bespreek de verhuizing met de bewindvoerder, als die er is.',
    'together-with-client': 'De ouders beslissen samen met het kind.',
    'client-heard': 'Het kind wordt gehoord.',
    'curator-supports': 'De curator steunt de cliënt.',
    'court-appointed-mentor-first': 'Een mentor van de rechter gaat voor.',
    'proxy-first': 'Wie een volmacht heeft, gaat voor familie.',
    'provider-requests-mentorship': 'Is er niemand, dan vraagt de zorgverlener mentorschap aan.',
    'within-permission': 'Blijf binnen de toestemming die de cliënt gaf.',
    'permission-may-be-withdrawn': 'U kunt de toestemming weer intrekken.',
    'organise-not-give': 'U regelt de zorg; u geeft die niet zelf.',
    'record-only': 'Leg de wens alleen vast, en van wie u die weet.',
    'follow-written-refusal': 'Volg wat de cliënt eerder schriftelijk weigerde.',
    'provider-may-deviate': 'De behandelaar mag alleen met goede redenen afwijken.',
    'written-will-weighed': 'Weeg mee wat de cliënt eerder schriftelijk weigerde.',
    'client-involved': 'Betrek de cliënt zo veel mogelijk.',
    'will-first': 'Ga eerst na wat de cliënt wil.',
    'only-what-is-needed': 'Lees en bewaar alleen wat nodig is.',
    'authorisation-for-own-cover': 'Een machtiging van cliënt of rechter dekt u bij een procedure.',
    'only-representative': 'Naast u treedt geen andere vertegenwoordiger op.',
    'client-litigates-himself': 'De cliënt kan zelf procederen.',
    'step-plan': 'De zorgverlener volgt het stappenplan.',
    'evaluation-four-weeks-six-months':
      'De zorg wordt na vier weken bekeken, en daarna elk half jaar.',
    'resistance-counts': 'Het verzet van cliënt of mentor telt.',
    'ciz-when-no-resistance': 'Zonder verzet beslist het CIZ over de opname.',
    'mayor-in-emergency': 'In nood kan de burgemeester eerst beslissen.',
    'tell-afterwards': 'Laat u achteraf vertellen wat er gebeurde, wanneer en door wie.',
    'check-reachability': 'Ga na of u goed bereikbaar was.',
    'resistance-weighed': 'Weeg het verzet van de cliënt mee.',
    'plainly-needed': 'Het is echt nodig om ernstig nadeel te voorkomen.',
    'second-opinion': 'Vraag eerst een tweede oordeel.',
    'least-far-reaching': 'Kies wat het minst ingrijpt.',
    'explain-to-client': 'Leg het de cliënt uit en zorg daarna voor rust.',
    'mentor-refuses': 'U weigert; zonder uw toestemming gaat het niet door.',
    'deliberation-offered': 'Vraag anderen om mee te denken: last en winst voor de cliënt.',
    'tell-court-if-weighty': 'Meld het de rechter als dit voor het mentorschap uitmaakt.',
    'bewindvoerder-for-lease': 'De bewindvoerder regelt huur en geld.',
    'contradicting-statements': 'De verklaringen spreken elkaar tegen; beide staan erbij.',
    'proxy-informed': 'Iemand heeft een volmacht; bespreek dit ook daar.',
    'role-not-allowed': 'Wat van u gevraagd wordt, mag u hier niet doen.',
  },
  turnTo: {
    client: 'Twijfelt de cliënt? Uw coördinator denkt mee.',
    mentor: 'Bespreek het met de zorgverlener; uw coördinator denkt mee.',
    representative: 'Vraag de zorgverlener wie de cliënt vertegenwoordigt.',
    parents: 'Neem contact op met de ouders of de voogd.',
    bewindvoerder: 'Neem contact op met de bewindvoerder.',
    curator: 'Neem contact op met de curator.',
    court: 'Vraag het de zorgverlener, het CIZ of de rechtbank.',
    provider: 'Neem contact op met wie verantwoordelijk is voor de zorg.',
    nobody: 'Vraag uw coördinator om mee te denken.',
  },
  turnToFor: {
    'wzd.medication-outside-guideline': stepPlanHelp,
    'wzd.restraint': stepPlanHelp,
    'wzd.seclusion': stepPlanHelp,
    'wzd.other-involuntary': stepPlanHelp,
    'wzd.admission': 'Vraag het CIZ of de rechtbank; de cliëntenvertrouwenspersoon helpt.',
    'wvggz.compulsory-care': courtHelp,
    'wvggz.admission': courtHelp,
    'file.reading': 'Vraag de zorgverlener om inzage.',
    'legal.complaint': 'De klachtenfunctionaris helpt; let op de termijn.',
    'legal.wzd-complaint': 'De cliëntenvertrouwenspersoon helpt; let op de termijn.',
    'legal.objection': 'Het Juridisch Loket helpt; let op de termijn in de brief.',
    'legal.litigation': 'Bel een advocaat of het Juridisch Loket; let op de termijn.',
    'legal.care-application': 'Bel het CIZ, het zorgkantoor of de gemeente.',
    'money.pgb': 'Neem contact op met wie het pgb beheert, of met de gemeente of het zorgkantoor.',
    'boundary.caregiving': 'Vraag de zorgverlener, de gemeente of een maatjesdienst om hulp.',
    'burial.wish': 'Geef de wens door aan familie of aan wie de uitvaart regelt.',
    'personal.marriage': 'De cliënt kan dit zelf, als die dat kan: bel de gemeente.',
    'personal.divorce': 'De cliënt kan dit zelf, als die dat kan: bel een advocaat.',
    'personal.will': 'De cliënt kan dit zelf, als die dat kan: bel een notaris.',
    'personal.donor': 'De cliënt kan dit zelf, als die dat kan: kijk bij het Donorregister.',
    'personal.recognise-child': 'De cliënt kan dit zelf, als die dat kan: bel de gemeente.',
    'personal.adoption': 'De cliënt kan dit zelf, als die dat kan: bel een advocaat.',
    'personal.vote': 'De cliënt kan dit zelf, als die dat kan: vraag het de gemeente.',
    'personal.euthanasia': 'De cliënt kan dit zelf, als die dat kan: bel de huisarts.',
    'personal.non-resuscitation':
      'De cliënt kan dit zelf tekenen, als die dat kan: bel de huisarts. Stelt een arts voor om niet te reanimeren? Dan beslist de arts, en wordt u gehoord.',
  },
  disputed: 'Juristen zijn het hier niet over eens.',
  resisted: 'De cliënt verzet zich. Het mag dan alleen om ernstig nadeel te voorkomen.',
  verdicts: {
    counts: 'Deze verklaring telt: de cliënt kan dit nu niet zelf beslissen.',
    'other-matter': 'Deze verklaring gaat over een andere beslissing.',
    'by-mentor': 'De mentor mag dit niet vaststellen.',
    'not-by-professional': 'Dit is niet vastgesteld door een behandelaar of deskundige.',
    'after-decision': 'Deze verklaring is van na de dag van de beslissing.',
    expired: 'Deze verklaring is te oud.',
    overtaken: 'Later is verklaard dat de cliënt dit wel kan.',
    'contradicted-same-day': 'Op dezelfde dag is ook verklaard dat de cliënt dit wel kan.',
    capable: 'Volgens deze verklaring kan de cliënt dit zelf beslissen.',
  },
  roles: {
    doctor: 'Arts',
    'general-practitioner': 'Huisarts',
    specialist: 'Medisch specialist',
    'elderly-care-physician': 'Specialist ouderengeneeskunde',
    'intellectual-disability-physician': 'Arts verstandelijk gehandicapten',
    psychiatrist: 'Psychiater',
    psychologist: 'Psycholoog',
    'behavioural-scientist': 'Gedragsdeskundige',
    'nurse-specialist': 'Verpleegkundig specialist',
    'physician-assistant': 'Physician assistant',
    nurse: 'Verpleegkundige',
    dentist: 'Tandarts',
    'independent-expert': 'Onafhankelijk deskundige',
    'treating-professional': 'Andere behandelaar',
    mentor: 'Mentor',
    substitute: 'Waarnemer',
    coordinator: 'Coördinator',
    client: 'De cliënt zelf',
    family: 'Familie',
    partner: 'Partner',
    'care-worker': 'Begeleider of verzorgende',
    bewindvoerder: 'Bewindvoerder',
    curator: 'Curator',
    other: 'Iemand anders',
  },
  askedRoles: {
    decide: 'Beslissen',
    represent: 'Namens de cliënt spreken',
    support: 'Steunen',
    advise: 'Raad geven',
    accompany: 'Meegaan',
  },
  regimes: {
    statutory: 'Mentorschap van de rechter',
    jim: 'JIM',
    newcomer: 'Mentor voor een nieuwkomer',
    project: 'Mentor in een project',
  },
  measures: { mentorschap: 'Mentorschap', bewind: 'Bewind', curatele: 'Curatele' },
  laws: {
    bw: 'Burgerlijk Wetboek',
    wgbo: 'WGBO (behandeling)',
    wzd: 'Wet zorg en dwang',
    wvggz: 'Wet verplichte ggz',
  },
  headings: {
    missing: 'Wat ontbreekt',
    conditions: 'Wat erbij hoort',
    grounds: 'Waarom',
  },
}
