/** Languages that are spoken in the Netherlands, by code (ISO 639); their names come from the platform (CLDR). */
const known = (
  'nl en de fr es pt it pl ro bg cs sk hu uk ru sr hr bs sl mk sq el tr az kk uz ky tg hy ka ar ckb kmr ku fa prs ps ur ' +
  'hi bn pa gu ta te ml si ne zh yue ja ko vi th id ms jv tl lo my km mn bo so am ti om sw rw rn ln ha yo ig wo ff bm ' +
  'ak tw ee mg he yi fy nds li pap srn zgh rif shi ber dv ga da sv no fi et lv lt is dse rom'
).split(' ')

/** What people write besides the name in the list. */
const otherwise: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  pashto: 'ps',
  koerdisch: 'ku',
  koermandji: 'kmr',
  sorani: 'ckb',
  tigrinja: 'ti',
  tigrinya: 'ti',
  amhaars: 'am',
  somali: 'so',
  papiaments: 'pap',
  papiamentu: 'pap',
  papiamento: 'pap',
  sranan: 'srn',
  surinaams: 'srn',
  sarnami: 'hns',
  berbers: 'ber',
  tamazight: 'ber',
  riffijns: 'rif',
  tarifit: 'rif',
  kantonees: 'yue',
  mandarijn: 'zh',
  twi: 'tw',
  fries: 'fy',
  nedersaksisch: 'nds',
  limburgs: 'li',
  gebarentaal: 'dse',
  'nederlandse gebarentaal': 'dse',
  ngt: 'dse',
  tagalog: 'tl',
  filipijns: 'tl',
  bosnisch: 'bs',
  'servo-kroatisch': 'sr',
}

const byName: ReadonlyMap<string, string> = new Map([
  ...['nl', 'en'].flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return known.map((code) => [plain(names.of(code) ?? code), code] as const)
  }),
  ...Object.entries(otherwise),
])

function plain(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

/**
 * The code of a language by the name people write, also with words around it ("een beetje Nederlands", "Engels
 * (goed)"); a name that is not known stands for itself.
 */
export function languageCode(name: string): string {
  const whole = byName.get(plain(name))
  if (whole !== undefined) return whole
  const named = plain(name)
    .split(/[\s()]+/)
    .flatMap((word) => byName.get(word) ?? [])
  return new Set(named).size === 1 && named[0] !== undefined
    ? named[0]
    : plain(name).replaceAll(' ', '-')
}

/** Whether somebody wrote that he speaks a language a little only. */
export function isSpokenALittle(name: string): boolean {
  return /(^|[\s(])(beetje|weinig|gebrekkig|matig|paar woorden|a little|some|a bit|basic)\b/.test(
    plain(name),
  )
}
