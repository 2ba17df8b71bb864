import type { SubjectKind } from './catalogue/data-catalogue.js'
import type {
  Answer,
  Asker,
  IdentityCheck,
  RequestKind,
  RequestRefusal,
  RequestStep,
} from './privacy-request.js'

const nl = {
  title: 'Verzoeken over gegevens',
  lead: 'Iedereen mag vragen welke gegevens u over hem bewaart. U antwoordt binnen een maand.',
  kinds: {
    access: 'Inzage',
    portability: 'Gegevens meenemen',
    correction: 'Verbeteren',
    restriction: 'Bevriezen',
    erasure: 'Wissen',
  } satisfies Record<RequestKind, string>,
  articles: {
    access: 'AVG, artikel 15',
    portability: 'AVG, artikel 20',
    correction: 'AVG, artikel 16',
    restriction: 'AVG, artikel 18',
    erasure: 'AVG, artikel 17',
  } satisfies Record<RequestKind, string>,
  kindHints: {
    access: 'Een kopie van alles wat over iemand is vastgelegd, en wie keek.',
    portability: 'Dezelfde gegevens, zo dat een ander systeem ze kan lezen.',
    correction: 'Wat niet klopt wordt verbeterd. Wat er stond blijft in de geschiedenis.',
    restriction: 'Het dossier blijft bewaard, maar niemand schrijft er nog in.',
    erasure: 'Alles over deze persoon wordt vernietigd, als dat mag.',
  } satisfies Record<RequestKind, string>,
  askers: {
    self: 'De persoon zelf',
    mentor: 'De mentor, namens de cliënt',
    'near-person': 'Een naaste',
    representative: 'Een gemachtigde, advocaat of curator',
    other: 'Iemand anders',
  } satisfies Record<Asker, string>,
  checks: {
    known: 'Ik ken deze persoon',
    'document-shown': 'Een identiteitsbewijs is getoond',
    account: 'De vraag kwam uit het eigen account',
    'written-authority': 'Er is een schriftelijke machtiging',
  } satisfies Record<IdentityCheck, string>,
  subjects: {
    client: 'Cliënt',
    mentor: 'Mentor',
    'near-person': 'Naaste',
    account: 'Medewerker',
  } satisfies Record<SubjectKind, string>,
  answers: {
    granted: 'Ingewilligd',
    partly: 'Gedeeltelijk ingewilligd',
    refused: 'Geweigerd',
    withdrawn: 'Ingetrokken',
  } satisfies Record<Answer, string>,
  note: {
    open: (count: number) =>
      count === 1
        ? 'Er wacht één verzoek over gegevens op antwoord.'
        : `Er wachten ${count} verzoeken over gegevens op antwoord.`,
    late: (count: number) =>
      count === 1
        ? 'Eén verzoek over gegevens had al beantwoord moeten zijn.'
        : `${count} verzoeken over gegevens hadden al beantwoord moeten zijn.`,
    go: 'Naar de verzoeken',
  },
  gone: 'Gewist',
  list: {
    open: 'Wacht op antwoord',
    none: 'Er wacht geen verzoek.',
    howTo:
      'Een nieuw verzoek begint op de bladzijde van de persoon: open het dossier of de mentor, en kies daar “Verzoek over gegevens”.',
    answered: 'Beantwoord',
    due: (date: string) => `Antwoord uiterlijk ${date}`,
    late: (date: string) => `Te laat: het antwoord had er ${date} moeten zijn`,
    received: (date: string) => `Ontvangen op ${date}`,
    answeredOn: (date: string) => `Beantwoord op ${date}`,
    clients: 'Naar de cliënten',
    mentors: 'Naar de mentoren',
  },
  create: {
    title: (name: string) => `Verzoek over de gegevens van ${name}`,
    lead: 'Leg vast wat er gevraagd is. De maand begint op de dag waarop u het verzoek kreeg.',
    back: 'Terug',
    kind: 'Wat wordt er gevraagd?',
    askedBy: 'Wie vraagt het? Noem de naam',
    askedAs: 'Wie is dat?',
    identityCheck: 'Hoe weet u dat het klopt?',
    identityHint: 'Schrijf geen nummer van een identiteitsbewijs op, en bewaar geen kopie.',
    receivedOn: 'Wanneer kreeg u het verzoek?',
    note: 'Wat wordt er precies gevraagd?',
    save: 'Verzoek vastleggen',
  },
  steps: {
    title: 'Stap voor stap',
    done: (when: string) => `Klaar op ${when}`,
    mark: 'Dit is gedaan',
    names: {
      confirm: 'Bevestig dat u het verzoek kreeg',
      notes: 'Beslis over vertrouwelijke notities',
      export: 'Zet de gegevens klaar',
      'hand-over': 'Geef of stuur de gegevens',
      correct: 'Verbeter wat niet klopt',
      freeze: 'Bevries het dossier',
      weigh: 'Weeg af of wissen mag',
      propose: 'Stel voor om te wissen',
      'tell-others': 'Vertel het aan wie de gegevens eerder kreeg',
    } satisfies Record<RequestStep, string>,
    hints: {
      confirm: 'Druk de brief af, of lees hem voor.',
      notes:
        'Wie een notitie mag lezen, beslist of de cliënt die krijgt. Ook de mentor ziet de vraag, in het dossier.',
      export: 'Naast verzamelt alles over deze persoon, met wie er keek. Dat duurt kort.',
      'hand-over':
        'Geef het bestand in handen, of stuur het op een veilige manier. Controleer het adres.',
      correct: 'Doe dat in het dossier zelf. De oude tekst blijft in de geschiedenis staan.',
      freeze: 'Zolang het dossier bevroren is, schrijft niemand erin.',
      weigh:
        'Loopt het mentorschap nog, of moet u nog verantwoording doen aan de kantonrechter? Dan mag wissen niet. Zet de reden in uw antwoord.',
      propose: 'Een tweede persoon bevestigt. Daarna is er bedenktijd, en dan is het weg.',
      'tell-others': 'Bijvoorbeeld een instelling of een bewindvoerder (AVG, artikel 19).',
    } satisfies Record<RequestStep, string>,
  },
  show: {
    about: 'Over',
    asked: 'Gevraagd door',
    received: 'Ontvangen',
    due: 'Antwoord uiterlijk',
    notVerified: 'Deze termijn is niet nagekeken in de wet.',
    check: 'Hoe u weet wie het is',
    note: 'Vraag',
    letters: 'Brieven',
    letter: {
      ontvangst: 'Bevestiging van ontvangst',
      verlenging: 'Bericht van verlenging',
      antwoord: 'Antwoord',
    },
    extend: 'Meer tijd nemen',
    answer: 'Verzoek beantwoorden',
    late: 'De wettelijke termijn is voorbij. Antwoord vandaag nog.',
    extended: (date: string, reason: string) => `Verlengd tot ${date}: ${reason}`,
    answered: (answer: string, date: string) => `${answer} op ${date}`,
    back: 'Alle verzoeken',
    toDossier: 'Naar het dossier',
    makeExport: 'Gegevens klaarzetten',
    freeze: 'Dossier bevriezen',
    erase: 'Wissen voorstellen',
    exports: {
      waiting: 'Naast is bezig. Deze bladzijde ververst zichzelf.',
      ready: (until: string) => `Klaar. U kunt het bestand één keer ophalen, tot ${until}.`,
      fetched: (when: string) => `Opgehaald op ${when}.`,
      expired: 'Verlopen, en weggegooid.',
      failed: 'Het lukte niet. Probeer het opnieuw.',
      fetch: 'Bestand ophalen',
      sealed:
        'Alleen notities waarover beslist is gaan mee. Wordt er iets niet gegeven, dan zegt het bestand dat in één zin.',
    },
  },
  extend: {
    title: 'Meer tijd nemen',
    lead: 'Het mag twee maanden langer duren als het verzoek ingewikkeld is. Vertel het de vrager binnen de eerste maand.',
    reason: 'Waarom lukt het niet binnen een maand?',
    save: 'Termijn verlengen',
  },
  answer: {
    title: 'Verzoek beantwoorden',
    lead: 'Hiermee sluit u het verzoek. De brief met uw antwoord kunt u daarna afdrukken.',
    outcome: 'Wat is het antwoord?',
    text: 'Uitleg voor de vrager',
    textHint: 'Bij weigeren of gedeeltelijk inwilligen is uitleg nodig.',
    on: 'Wanneer geeft u het antwoord?',
    save: 'Verzoek sluiten',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    kind: 'Kies wat er gevraagd wordt.',
    askedBy: 'Vul de naam in van wie het vraagt.',
    askedAs: 'Kies wie het vraagt.',
    identityCheck: 'Kies hoe u weet dat het klopt.',
    date: 'Vul een dag in.',
    tooLong: 'Deze tekst is te lang.',
    reason: 'Schrijf op waarom.',
    outcome: 'Kies het antwoord.',
    explanation: 'Leg uit waarom u dit niet of niet helemaal doet.',
    stale:
      'Iemand anders heeft dit verzoek intussen veranderd. Kijk eerst hoe het er nu voor staat.',
    refusals: {
      'in-the-future': 'Deze dag moet nog komen.',
      'already-answered': 'Dit verzoek is al beantwoord.',
      'extended-before': 'De termijn is al een keer verlengd. Dat kan maar één keer.',
      'too-late-to-extend': 'De eerste maand is voorbij. Verlengen kan niet meer.',
      'before-received': 'Deze dag ligt voor de dag waarop u het verzoek kreeg.',
    } satisfies Record<RequestRefusal, string>,
  },
}

/** The words about requests of people. */
export type PrivacyMessages = typeof nl

/** The words about requests of people; English stands beside. */
export const dutchPrivacy = nl
