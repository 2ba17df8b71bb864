/** What a party sees where it does not see everything; the access test looks for words from outside it. */
export const fieldSets = {
  'own-couples': 'only clients beside whom the mentor stands today, and the totals of those',
  'own-parts': 'only the parts about clients beside whom the mentor stands today',
  'own-notes':
    'the notes written by the reader, and for a coordinator those opened to coordinators',
  'own-account': 'only what the account itself wrote or chose',
  'emergency-card': 'the emergency card and nothing else of the dossier',
  measures: 'the protective measures and nothing else of the dossier',
  documents: 'the documents marked for sharing and nothing else of the dossier',
  permissions:
    'what holds today of what the client or his mentor permitted, and of what he put on paper',
  portrait: 'the portrait and nothing else of the dossier',
  'one-question':
    'the one question asked of a professional, with the name and birth date of whom it is about',
  'asked-of-oneself':
    'the questions asked of the reader, which name nobody to who stands outside the dossier',
  'asked-of-mentor':
    'what the coordinator wrote for the mentor, without a name; after his yes the name and what is practical',
  'own-proposal': 'who wants to meet the client, when and where; nothing of what others said',
  'who-looked': 'who looked, when and why; nothing of what they saw',
  log: 'who did what with which number, and when; nothing of what they saw',
  initials: 'initials, days and numbers of visits; nothing of the dossier',
  figures: 'totals of the foundation; no name and no dossier',
  'small-figures-hidden': 'totals in which every number below five is hidden',
} as const

/** The name of a set of fields. */
export type FieldSet = keyof typeof fieldSets
