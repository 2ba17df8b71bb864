/** Joins the class names that apply; what is false or missing leaves no trace. */
export function classNames(...names: (string | false | undefined)[]): string | undefined {
  const applying = names.filter((name) => name !== undefined && name !== false && name !== '')
  return applying.length > 0 ? applying.join(' ') : undefined
}
