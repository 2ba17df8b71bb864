/**
 * Every address of Naast. Routes, links and tests take them from here, so an address changes in one
 * place. Addresses hold identifiers, never names: what is typed stays out of them.
 */
export const routes = {
  home: '/',
  health: '/health',
  assets: '/bestanden',
  drafts: '/concepten/:key',
  policyReports: '/meldingen-van-de-browser',
  securityTxt: '/.well-known/security.txt',

  signIn: '/aanmelden',
  signInCode: '/aanmelden/code',
  signInHelp: '/aanmelden/hulp',
  resetPassword: '/wachtwoord-opnieuw/:token',
  confirmAddress: '/e-mailadres-bevestigen/:token',
  restoreAddress: '/e-mailadres-tegenhouden/:token',
  signInPasskey: '/aanmelden/passkey',
  askPasskey: '/aanmelden/passkey/vraag',
  signOn: '/aanmelden/organisatie',
  signOnVia: '/aanmelden/via/:organisation',
  signOnReturn: '/aanmelden/via/:organisation/terug',
  signOut: '/afmelden',
  stepUp: '/bevestigen',
  keepAlive: '/aangemeld-blijven',
  demoLink: '/demo/:token',
  invitation: '/uitnodiging/:token',
  invitationCode: '/uitnodiging/:token/code',
  invitationPasskey: '/uitnodiging/:token/passkey',
  invitationRecovery: '/uitnodiging/:token/herstelcodes',
  setUp: '/inrichten/:token',
  setUpCode: '/inrichten/:token/code',
  setUpPasskey: '/inrichten/:token/passkey',
  setUpRecovery: '/inrichten/:token/herstelcodes',
  account: '/mijn-account',
  security: '/mijn-account/aanmelden',
  password: '/mijn-account/wachtwoord',
  removePassword: '/mijn-account/wachtwoord/verwijderen',
  newPasskey: '/mijn-account/passkeys/nieuw',
  askNewPasskey: '/mijn-account/passkeys/vraag',
  askOwnPasskey: '/mijn-account/passkeys/bewijs',
  passkey: '/mijn-account/passkeys/:passkey',
  removePasskey: '/mijn-account/passkeys/:passkey/verwijderen',
  codeApp: '/mijn-account/app-met-codes',
  removeCodeApp: '/mijn-account/app-met-codes/verwijderen',
  recoveryCodes: '/mijn-account/herstelcodes',
  reminders: '/mijn-account/herinneringen',
  switchRole: '/mijn-account/rol',
  sessions: '/mijn-account/apparaten',
  changeAddress: '/mijn-account/e-mailadres',
  endOtherSessions: '/mijn-account/apparaten/andere',
  endSession: '/mijn-account/apparaten/:session/afmelden',

  clients: '/clienten',
  clientsCsv: '/clienten/lijst.csv',
  newClient: '/clienten/nieuw',
  client: '/clienten/:client',
  editClient: '/clienten/:client/gegevens',
  moveClient: '/clienten/:client/verhuizing',
  newNearPerson: '/clienten/:client/naasten/nieuw',
  editNearPerson: '/clienten/:client/naasten/:person',
  newMeasure: '/clienten/:client/maatregelen/nieuw',
  editMeasure: '/clienten/:client/maatregelen/:measure',
  documents: '/clienten/:client/documenten',
  newDocument: '/clienten/:client/documenten/nieuw',
  document: '/clienten/:client/documenten/:document',
  replaceDocument: '/clienten/:client/documenten/:document/vervangen',
  withdrawDocument: '/clienten/:client/documenten/:document/doorhalen',
  shareDocument: '/clienten/:client/documenten/:document/delen',
  documentFile: '/clienten/:client/documenten/:document/bestanden/:file',
  documentPreview: '/clienten/:client/documenten/:document/bestanden/:file/beeld',
  mergeClient: '/clienten/:client/samenvoegen',
  emergencyCard: '/clienten/:client/noodkaart',
  whoLookedAt: '/clienten/:client/wie-keek-er',
  objectForClient: '/clienten/:client/wie-keek-er/bezwaar',
  sealedNotes: '/clienten/:client/vertrouwelijk',
  newSealedNote: '/clienten/:client/vertrouwelijk/nieuw',
  addToSealedNote: '/clienten/:client/vertrouwelijk/:note/aanvullen',
  emergencyAccess: '/clienten/:client/noodgeval',
  dossierAccess: '/clienten/:client/toegang',
  inviteGuest: '/clienten/:client/toegang/uitnodigen',
  endGuest: '/clienten/:client/toegang/:assignment/beeindigen',
  starter: '/clienten/:client/kennismaking',
  starterPart: '/clienten/:client/kennismaking/:part',

  mentors: '/mentoren',
  mentorsCsv: '/mentoren/lijst.csv',
  newMentor: '/mentoren/nieuw',
  mentor: '/mentoren/:mentor',
  editMentor: '/mentoren/:mentor/gegevens',
  mentorStatus: '/mentoren/:mentor/status',
  mergeMentor: '/mentoren/:mentor/samenvoegen',
  inviteMentor: '/mentoren/:mentor/uitnodigen',
  reassign: '/mentoren/:mentor/overdragen',

  institutions: '/instellingen',
  institutionsCsv: '/instellingen/lijst.csv',
  newInstitution: '/instellingen/nieuw',
  institution: '/instellingen/:institution',
  editInstitution: '/instellingen/:institution/gegevens',

  mentorships: '/mentorschappen',
  mentorshipsCsv: '/mentorschappen/lijst.csv',
  startMentorship: '/clienten/:client/mentorschap-starten',
  mentorship: '/mentorschappen/:mentorship',
  pauseMentorship: '/mentorschappen/:mentorship/pauzeren',
  resumeMentorship: '/mentorschappen/:mentorship/hervatten',
  nameSubstitute: '/mentorschappen/:mentorship/vervanger',
  handOverMentorship: '/mentorschappen/:mentorship/overdragen',
  agreeRhythm: '/mentorschappen/:mentorship/ritme',
  endMentorship: '/mentorschappen/:mentorship/beeindigen',
  reopenMentorship: '/mentorschappen/:mentorship/heropenen',
  answerPreconditions: '/mentorschappen/:mentorship/voorwaarden',

  contacts: '/contacten',
  contactsCsv: '/contacten/lijst.csv',
  logContact: '/contacten/vastleggen',
  contact: '/contacten/:contact',
  correctContact: '/contacten/:contact/:client/aanvullen',
  strikeOutContact: '/contacten/:contact/:client/doorhalen',
  planContact: '/mentorschappen/:mentorship/plannen',
  followUps: '/afspraken',
  followUpsCsv: '/afspraken/lijst.csv',
  closeFollowUp: '/afspraken/:followUp/afronden',

  guestDossier: '/dossier-deel',
  insight: '/cijfers',
  whoLooked: '/wie-keek-er',
  objectToAccess: '/wie-keek-er/bezwaar',
  emergencies: '/organisatie/noodinzagen',
  objections: '/organisatie/bezwaren',
  objection: '/organisatie/bezwaren/:objection',

  logReviews: '/organisatie/inzagecontrole',
  drawLogReviews: '/organisatie/inzagecontrole/klaarzetten',
  logReview: '/organisatie/inzagecontrole/:review',
  closeLogReview: '/organisatie/inzagecontrole/:review/afsluiten',
  reviewAccess: '/organisatie/inzagecontrole/:review/:item',

  search: '/zoeken',
  searchResult: '/zoeken/:search',
  imports: '/importeren',
  importMapping: '/importeren/:import/kolommen',
  importPreview: '/importeren/:import/voorbeeld',
  importRun: '/importeren/:import/uitvoeren',
  importResult: '/importeren/:import',
  importFailures: '/importeren/:import/afgekeurd.csv',

  privacyRequests: '/organisatie/verzoeken',
  newPrivacyRequest: '/organisatie/verzoeken/nieuw/:kind/:subject',
  privacyRequest: '/organisatie/verzoeken/:request',
  privacyRequestStep: '/organisatie/verzoeken/:request/stap',
  extendPrivacyRequest: '/organisatie/verzoeken/:request/verlengen',
  answerPrivacyRequest: '/organisatie/verzoeken/:request/beantwoorden',
  privacyLetter: '/organisatie/verzoeken/:request/brief/:letter',
  makePrivacyExport: '/organisatie/verzoeken/:request/gegevens',
  fetchPrivacyExport: '/organisatie/verzoeken/:request/gegevens/:export',
  restrictDossier: '/clienten/:client/bevriezen',
  liftRestriction: '/clienten/:client/ontdooien',
  processingRegister: '/organisatie/verwerkingsregister',
  retention: '/organisatie/bewaren',
  retentionTerm: '/organisatie/bewaren/:kind',
  destruction: '/organisatie/vernietigen',
  destructionProposal: '/organisatie/vernietigen/:proposal',
  proposeErasure: '/organisatie/verzoeken/:request/wissen',
  legalHold: '/bewaarplicht/:kind/:subject',
  liftLegalHold: '/bewaarplicht/:kind/:subject/opheffen',

  organisation: '/organisatie',
  signOnSettings: '/organisatie/aanmelden',
  recoveryRequests: '/organisatie/nieuwe-toegang',
  verifyRecovery: '/organisatie/nieuwe-toegang/:request/vaststellen',
  confirmRecovery: '/organisatie/nieuwe-toegang/:request/bevestigen',
  endRecovery: '/organisatie/nieuwe-toegang/:request/sluiten',
  colleagues: '/organisatie/medewerkers',
  colleaguesCsv: '/organisatie/medewerkers/lijst.csv',
  inviteColleague: '/organisatie/medewerkers/uitnodigen',
  endRole: '/organisatie/medewerkers/:assignment/beeindigen',
  stopAccess: '/organisatie/medewerkers/:assignment/toegang',
  signOutColleague: '/organisatie/medewerkers/:assignment/afmelden',
  blockColleague: '/organisatie/medewerkers/:assignment/blokkeren',
  invitationLink: '/organisatie/uitnodigingen/:invitation',
  renewInvitation: '/organisatie/uitnodigingen/:invitation/vernieuwen',
  withdrawInvitation: '/organisatie/uitnodigingen/:invitation/intrekken',
} as const

type ParamOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name extends `${infer Bare}.${string}`
      ? Bare
      : Name
    : never

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

type HrefArguments<Path extends string> = [ParamOf<Path>] extends [never]
  ? [params?: Record<string, never>, query?: Query]
  : [params: Readonly<Record<ParamOf<Path>, string>>, query?: Query]

/** The address of a route with its identifiers filled in; a missing one does not compile. */
export function href<Path extends string>(path: Path, ...rest: HrefArguments<Path>): string {
  const [params = {}, query = {}] = rest as [Record<string, string>?, Query?]
  const address = path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one] as [string, string]),
    ),
  ).toString()
  return search === '' ? address : `${address}?${search}`
}
