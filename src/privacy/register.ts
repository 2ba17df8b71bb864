import { retentionDefaults } from '../law/index.js'
import {
  retentionKinds,
  wordsOf,
  type Catalogue,
  type DataOwner,
  type Ground,
  type RetentionKind,
} from './catalogue/data-catalogue.js'
import { registerMessages, type RegisterMessages } from './register.messages.js'

/** One processing as the register must name it (AVG 30): whose data, which, why, how long. */
export type Processing = {
  kind: RetentionKind
  owners: DataOwner[]
  grounds: Ground[]
  /** What is kept, in the words of the catalogue. */
  what: string[]
  hasSpecial: boolean
}

/** The register of processing, drawn from the catalogue; tables that tell of nobody are left out. */
export function registerOf(catalogue: Catalogue): Processing[] {
  const personal = Object.values(catalogue).filter(
    ({ owner }) => owner !== 'nobody' && owner !== 'institution',
  )
  return retentionKinds.flatMap((kind) => {
    const tables = personal.filter(({ kept }) => kept === kind)
    return tables.length === 0
      ? []
      : [
          {
            kind,
            owners: [...new Set(tables.map(({ owner }) => owner))],
            grounds: [...new Set(tables.map(({ ground }) => ground))],
            what: tables.map(({ about }) => about),
            hasSpecial: tables.some(({ columns }) => columns.special !== undefined),
          },
        ]
  })
}

/** The register as a page of the documentation, in Dutch. */
export function registerPage(catalogue: Catalogue): string {
  const words = registerMessages('nl')
  return [
    `# ${words.title}`,
    '',
    words.generated,
    '',
    words.lead,
    '',
    ...registerOf(catalogue).flatMap((processing) => sectionOf(processing, words)),
    `## ${words.everywhere}`,
    '',
    ...words.general.map(([term, text]) => `- **${term}**: ${text}`),
    '',
  ].join('\n')
}

function sectionOf(processing: Processing, words: RegisterMessages): string[] {
  const { kind, what } = processing
  const { months, source } = retentionDefaults[kind]
  return [
    `## ${words.kinds[kind].name}`,
    '',
    `- **${words.purpose}**: ${words.kinds[kind].purpose}`,
    `- **${words.owners}**: ${processing.owners.map((owner) => words.ownerNames[owner]).join(', ')}`,
    `- **${words.ground}**: ${processing.grounds.map((ground) => words.groundNames[ground]).join('; ')}`,
    `- **${words.special}**: ${processing.hasSpecial ? words.yesSpecial : words.noSpecial}`,
    `- **${words.term}**: ${words.months(months)}. ${source} ${words.notVerified}.`,
    `- **${words.what}**:`,
    ...what.map((about) => `  - ${about}`),
    '',
  ]
}

/** The annex to the DPIA: every table with its columns by class, in Dutch. */
export function dpiaAnnex(catalogue: Catalogue): string {
  const words = registerMessages('nl')
  const rows = Object.entries(catalogue).map(([table, known]) => {
    const classes = Object.entries(known.columns)
      .filter(([name]) => name !== 'none')
      .map(
        ([name, columns]) =>
          `${words.classes[name as keyof typeof words.classes]}: ${wordsOf(columns)
            .map((column) => `\`${column}\``)
            .join(', ')}`,
      )
    const data = classes.length === 0 ? words.nothingPersonal : classes.join('<br>')
    return `| \`${table}\` | ${known.about} | ${words.ownerNames[known.owner]} | ${data} | ${words.eraseNames[known.erase]} |`
  })
  return [
    `# ${words.annex.title}`,
    '',
    words.generated,
    '',
    words.annex.lead,
    '',
    `| ${words.annex.head.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...rows,
    '',
    `## ${words.annex.risks}`,
    '',
    ...words.annex.measures.map((measure) => `- ${measure}`),
    '',
  ].join('\n')
}
