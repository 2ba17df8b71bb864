/** How tender a column is. `none` says nothing about anybody; `special` is health, family, law and free text. */
export const dataClasses = [
  'none',
  'ordinary',
  'identifying',
  'special',
  'secret',
  'security',
] as const
export type DataClass = (typeof dataClasses)[number]

/** Of whom a table tells. */
export const dataOwners = [
  'client',
  'near-person',
  'mentor',
  'account',
  'institution',
  'nobody',
] as const
export type DataOwner = (typeof dataOwners)[number]

/** Why a kind of data may be kept (AVG 6 and 9). */
export const grounds = ['task', 'volunteering', 'duty', 'security', 'none'] as const
export type Ground = (typeof grounds)[number]

/** The kinds of data that each have a term of their own. */
export const retentionKinds = [
  'dossier',
  'mentor',
  'account',
  'request',
  'log',
  'import',
  'search',
  'draft',
  'referral',
  'technical',
] as const
export type RetentionKind = (typeof retentionKinds)[number]

/** How a table is erased when the person it is about is. */
export const eraseMethods = ['delete', 'empty', 'key', 'pseudonym', 'none'] as const
export type EraseMethod = (typeof eraseMethods)[number]

/** The people a request can be about. */
export const subjectKinds = ['client', 'mentor', 'near-person', 'account'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * How a row belongs to a person: its column holds the person's id, or that of a row which does (`in`); with
 * `mentions` the id stands somewhere in the column. `delete` and `empty` say what erasing does to it; `keep` leaves
 * an identifier without a name. `fields` narrows what the person gets to see, when the row tells of others too.
 */
export type PersonLink = {
  column: string
  of: SubjectKind | { table: string; column?: string }
  mentions?: true
  erasing: 'delete' | 'empty' | 'keep'
  fields?: string
  /** The columns that `empty` empties; what may not be empty gets a word instead, or with `marks` if it was filled. */
  empties?: string
  marks?: string
  /** Erased only when nothing in this table points to it any more. */
  unless?: { table: string; column: string }
  /** Only rows in which this column is empty; others belong to somebody else's dossier. */
  whenNull?: string
  /** Only rows in which a column says one of these; others are a third person's. */
  only?: { column: string; is: readonly string[] }
  /** Rows of the same client as a near person, that name him. */
  names?: true
}

/** Where a name may stand: which rows, in which columns, typed to find one person or a file with many. */
export type Swept = { where: string; columns: string; holds: 'typed' | 'file' }

/** What is known about a table: of whom, why, how long, how erased, and the class of each column. */
export type CatalogueTable = {
  /** In Dutch, for the register. */
  about: string
  owner: DataOwner
  ground: Ground
  kept: RetentionKind
  erase: EraseMethod
  links: readonly PersonLink[]
  /** Rows that may hold a name that no id leads to: those that can be about somebody go with him. */
  swept?: Swept
  /** The names of the columns per class, with spaces between. */
  columns: Partial<Record<DataClass, string>>
}

/** Tables by name. */
export type Catalogue = Readonly<Record<string, CatalogueTable>>

/** One column with all that holds for it. */
export type CatalogueEntry = Pick<CatalogueTable, 'owner' | 'ground' | 'kept' | 'erase'> & {
  table: string
  column: string
  dataClass: DataClass
}

/** One entry per column. A column that says nothing about anybody belongs to nobody and needs no erasing. */
export function entriesOf(catalogue: Catalogue): CatalogueEntry[] {
  return Object.entries(catalogue).flatMap(([table, { owner, ground, kept, erase, columns }]) =>
    dataClasses.flatMap((dataClass) =>
      wordsOf(columns[dataClass]).map((column) =>
        dataClass === 'none'
          ? { table, column, dataClass, owner: 'nobody', ground: 'none', kept, erase: 'none' }
          : { table, column, dataClass, owner, ground, kept, erase },
      ),
    ),
  )
}

/** The words of a text with spaces between. */
export function wordsOf(text: string | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word !== '') ?? []
}
