import type { ChainReport, Fault, Why } from './check-chain.js'
import type { VerifiedAgainst } from './run.js'

const whys: Record<Why, string> = {
  changed: 'de inhoud is veranderd',
  rewritten: 'de regel is opnieuw geschreven; de volgende regel kent nog de oude',
  'not-as-anchored': 'vanaf hier is het logboek opnieuw geschreven; het anker zegt iets anders',
  missing: 'deze regel ontbreekt',
  'out-of-order': 'hier hoort een ander nummer',
  'event-missing': 'de schakel is er nog, de regel is weg',
  unlinked: 'deze regel zit in geen enkele schakel',
  'cut-off': 'vanaf hier is het logboek afgeknipt; een anker kent meer regels',
  unreadable: 'deze regel is onleesbaar',
}

/** What was found, in Dutch: one line for each organisation, and a verdict. */
export function sentencesOf({
  organisations,
  rows,
  unreadable,
  withoutAnchor,
  ok,
  key,
}: VerifiedAgainst): string[] {
  return [
    ...organisations.map(sentenceOf),
    ...(unreadable > 0 ? [`Onleesbare regels: ${unreadable}.`] : []),
    key === null ? 'Er zijn geen ankers gebruikt.' : `Ankers getekend met sleutel ${key}.`,
    verdictOf({ ok, rows, withoutAnchor }),
  ]
}

type Found = Pick<VerifiedAgainst, 'ok' | 'rows' | 'withoutAnchor'>

function verdictOf({ ok, rows, withoutAnchor }: Found): string {
  if (!ok) {
    return 'NIET in orde: het logboek is veranderd, of niet volledig.'
  }
  return withoutAnchor === 0
    ? `In orde: ${rows} regels gecontroleerd.`
    : `NIET VERANKERD: ${rows} regels sluiten aan, maar van ${withoutAnchor} organisaties is er geen enkel anker. Wie bij de database kan, kon alles herschrijven. Gebruik de map met ankers.`
}

function sentenceOf(report: ChainReport): string {
  const { organisation, rows, firstBad, notYetAnchored, lostByRestore, unsignedAnchors } = report
  const parts = [
    `${organisation}: ${rows} regels`,
    firstBad === null ? 'alles sluit aan' : faultSentence(firstBad),
    `${notYetAnchored} nog niet verankerd`,
    ...(lostByRestore > 0 ? [`${lostByRestore} weg door terugzetten van een reservekopie`] : []),
    ...(unsignedAnchors > 0 ? [`${unsignedAnchors} ankers zonder geldige handtekening`] : []),
  ]
  return `${parts.join('; ')}.`
}

function faultSentence({ seq, event, why, anchor }: Fault): string {
  const which = [
    ...(seq === null ? [] : [`nummer ${seq}`]),
    ...(event === null ? [] : [`regel ${event}`]),
    ...(anchor === undefined ? [] : [`anker op ${anchor.seq} van ${anchor.at}`]),
  ]
  return `EERSTE FOUT: ${which.join(', ')}: ${whys[why]}`
}
