/**
 * How long a kind of data is kept when an organisation chose nothing itself. No law gives a term for the
 * files of mentors; what stands here leans on what is nearest, and nobody has checked it in the law.
 */
export type RetentionDefault = { months: number; source: string; verified: false }

const verified = false

/** The defaults of the house per kind of data, as known in November 2026. */
export const retentionDefaults = {
  dossier: {
    months: 84,
    source:
      'Geen wettelijke termijn gevonden. Zeven jaar, zoals een administratie (BW 2:10 lid 3).',
    verified,
  },
  mentor: {
    months: 24,
    source: 'Geen wettelijke termijn gevonden. Twee jaar na het stoppen.',
    verified,
  },
  account: {
    months: 12,
    source: 'Geen wettelijke termijn gevonden. Een jaar na de laatste rol.',
    verified,
  },
  request: {
    months: 60,
    source: 'Geen wettelijke termijn gevonden. Vijf jaar, om te kunnen aantonen (AVG 5 lid 2).',
    verified,
  },
  log: {
    months: 60,
    source: 'Ten minste vijf jaar voor zorgaanbieders (Stcrt. 2019, 38007); hier als norm.',
    verified,
  },
  import: { months: 1, source: 'Geen wettelijke termijn. Zo kort als werkbaar.', verified },
  search: { months: 1, source: 'Geen wettelijke termijn. Zo kort als werkbaar.', verified },
  draft: { months: 3, source: 'Geen wettelijke termijn. Zo kort als werkbaar.', verified },
  referral: {
    months: 6,
    source:
      'Geen wettelijke termijn gevonden. Zes maanden nadat een aanvraag beantwoord is, als iemand geen cliënt werd.',
    verified,
  },
  technical: { months: 3, source: 'Geen wettelijke termijn. Zo kort als werkbaar.', verified },
} as const satisfies Record<string, RetentionDefault>
