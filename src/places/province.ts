/** The twelve provinces, as they are kept. */
export const provinces = [
  'drenthe',
  'flevoland',
  'friesland',
  'gelderland',
  'groningen',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'utrecht',
  'zeeland',
  'zuid-holland',
] as const

/** One of the twelve provinces. */
export type Province = (typeof provinces)[number]

/** The name of each province. */
export const provinceNames: Readonly<Record<Province, string>> = {
  drenthe: 'Drenthe',
  flevoland: 'Flevoland',
  friesland: 'Friesland',
  gelderland: 'Gelderland',
  groningen: 'Groningen',
  limburg: 'Limburg',
  'noord-brabant': 'Noord-Brabant',
  'noord-holland': 'Noord-Holland',
  overijssel: 'Overijssel',
  utrecht: 'Utrecht',
  zeeland: 'Zeeland',
  'zuid-holland': 'Zuid-Holland',
}

/** The numbers that GeoNames gives the provinces. */
export const provinceByNumber: Readonly<Record<string, Province>> = {
  '01': 'drenthe',
  '02': 'friesland',
  '03': 'gelderland',
  '04': 'groningen',
  '05': 'limburg',
  '06': 'noord-brabant',
  '07': 'noord-holland',
  '09': 'utrecht',
  '10': 'zeeland',
  '11': 'zuid-holland',
  '15': 'overijssel',
  '16': 'flevoland',
}

const short: Readonly<Record<string, Province>> = {
  dr: 'drenthe',
  fl: 'flevoland',
  fr: 'friesland',
  frl: 'friesland',
  fryslan: 'friesland',
  gld: 'gelderland',
  gel: 'gelderland',
  g: 'gelderland',
  gr: 'groningen',
  gn: 'groningen',
  l: 'limburg',
  lb: 'limburg',
  li: 'limburg',
  nb: 'noord-brabant',
  brabant: 'noord-brabant',
  nh: 'noord-holland',
  ov: 'overijssel',
  o: 'overijssel',
  ut: 'utrecht',
  u: 'utrecht',
  ze: 'zeeland',
  zld: 'zeeland',
  zh: 'zuid-holland',
}

/** The province that is meant by its name or by what people put behind a place: 'Gld', '(NH)', 'N.-Brabant'. */
export function provinceFrom(text: string): Province | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bn\.?[\s-]+(?=brabant|holland)/, 'noord-')
    .replace(/\bz\.?[\s-]+(?=holland)/, 'zuid-')
    .replace(/[^a-z-]/g, '')
    .replace(/^(noord|zuid)(brabant|holland)$/, '$1-$2')
  return provinces.find((province) => province === plain) ?? short[plain]
}
