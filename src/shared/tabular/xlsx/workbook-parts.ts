import { attributeValues, tagsOf, type Tag } from './xml-tags.js'

/** The path in the zip of a workbook's first sheet, or `undefined` when it points nowhere. */
export function firstSheetPath(workbookXml: string, relationsXml: string): string | undefined {
  const sheet = firstTag(workbookXml, (tag) => tag.name === 'sheet')
  const id = sheet && attributeValues(sheet, 'id')[0]
  const relation = firstTag(
    relationsXml,
    (tag) => tag.name === 'Relationship' && attributeValues(tag, 'Id')[0] === id,
  )
  const target = relation && attributeValues(relation, 'Target')[0]
  if (id === undefined || target === undefined) {
    return undefined
  }
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function firstTag(xml: string, isWanted: (tag: Tag) => boolean): Tag | undefined {
  for (const tag of tagsOf(xml)) {
    if (tag === 'damaged' || isWanted(tag)) {
      return tag === 'damaged' ? undefined : tag
    }
  }
  return undefined
}
