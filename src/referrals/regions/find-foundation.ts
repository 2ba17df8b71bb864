import { foldPlace, municipalities, type Postcode, type Province } from '../../places/index.js'
import type { Area } from './foundation.js'

/** Where somebody lives, as far as it is known. */
export type Where = {
  municipality?: string | undefined
  province?: Province | undefined
  postcode?: Postcode | undefined
}

/** How exactly an area was named. */
export const namedBy = ['municipality', 'postcode', 'province'] as const
export type NamedBy = (typeof namedBy)[number]

/** The foundations that work somewhere, and how exactly their area names it. */
export type FoundHere<F> = { by: NamedBy | undefined; found: readonly F[] }

/**
 * The foundations that work where somebody lives: those that name the municipality, else the postcode, else the
 * province. More than one is an overlap and none a hole; both are told as they are.
 */
export function foundationsAt<F extends Area>(where: Where, all: readonly F[]): FoundHere<F> {
  for (const by of namedBy) {
    const found = all.filter((one) => names[by](one, where))
    if (found.length > 0) {
      return { by, found }
    }
  }
  return { by: undefined, found: [] }
}

const names: Readonly<Record<NamedBy, (area: Area, where: Where) => boolean>> = {
  municipality: (area, { municipality, province }) =>
    municipality !== undefined &&
    area.municipalities.some((name) => isSame(name, municipality, province)),
  postcode: ({ postcodes }, { postcode }) =>
    postcode !== undefined && postcodes.some((range) => isWithin(range, postcode)),
  province: ({ provinces }, { province }) => province !== undefined && provinces.includes(province),
}

/** 'Bergen (L)' names one of two municipalities. */
function isSame(name: string, municipality: string, province: Province | undefined): boolean {
  const folded = foldPlace(name)
  return (
    folded.key === foldPlace(municipality).key &&
    (folded.province === undefined || folded.province === province)
  )
}

function isWithin(range: string, postcode: Postcode): boolean {
  const [from = '', to = from] = range.split('-')
  const figures = postcode.slice(0, 4)
  return from <= figures && figures <= to
}

/** Municipalities in which no foundation works, or more than one does as far as the list says. */
export type Coverage<F> = {
  holes: readonly { name: string; province: Province }[]
  overlaps: readonly { name: string; found: readonly F[] }[]
}

/** The holes and overlaps of a list, by municipality. Postcodes are left out: they follow no borders. */
export function coverageOf<F extends Area>(all: readonly F[]): Coverage<F> {
  const looked = municipalities().map(({ name, province }) => ({
    name,
    province,
    ...foundationsAt({ municipality: name, province }, all),
  }))
  return {
    holes: looked
      .filter(({ found }) => found.length === 0)
      .map(({ name, province }) => ({ name, province })),
    overlaps: looked
      .filter(({ found }) => found.length > 1)
      .map(({ name, found }) => ({ name, found })),
  }
}
