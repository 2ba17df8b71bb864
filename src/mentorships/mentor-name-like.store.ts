import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * Conditions on `mentor`: each word stands somewhere in the name, whatever its accents or capitals. The
 * word is made plain once, in a query of its own, and not for every mentor again.
 */
export function mentorNameLike(name: string): RawBuilder<SqlBool>[] {
  const words = name.split(/\s+/).filter(Boolean)
  return words
    .map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
    .map(
      (word) =>
        sql<SqlBool>`mentor.search_name like (select '%' || trim(search_name_of(${word})) || '%')`,
    )
}
