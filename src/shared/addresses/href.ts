type ParamOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name extends `${infer Bare}.${string}`
      ? Bare
      : Name
    : never

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

type HrefArguments<Path extends string> = [ParamOf<Path>] extends [never]
  ? [params?: Record<string, never>, query?: Query]
  : [params: Readonly<Record<ParamOf<Path>, string>>, query?: Query]

/** The address of a route with its identifiers filled in; a missing one does not compile. */
export function href<Path extends string>(path: Path, ...rest: HrefArguments<Path>): string {
  const [params = {}, query = {}] = rest as [Record<string, string>?, Query?]
  const address = path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one] as [string, string]),
    ),
  ).toString()
  return search === '' ? address : `${address}?${search}`
}
