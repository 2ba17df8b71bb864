import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Conditions on `mentor`: each word stands somewhere in the name, whatever its accents or capitals. */
export function mentorNameLike(name: string): RawBuilder<SqlBool>[] {
  const words = name.split(/\s+/).filter(Boolean)
  return words
    .map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
    .map(
      (word) => sql<SqlBool>`mentor.search_name like '%' || trim(search_name_of(${word})) || '%'`,
    )
}
