/** The `--n-*` colours of one theme, as written in `tokens.css`. */
export type Palette = Map<string, string>

/** Reads both themes; dark starts from light, as the cascade does. */
export function palettesOf(tokensCss: string): { light: Palette; dark: Palette } {
  const [lightCss = '', darkCss = ''] = tokensCss.split('@media screen')
  const light = coloursIn(lightCss)
  return { light, dark: new Map([...light, ...coloursIn(darkCss)]) }
}

function coloursIn(css: string): Palette {
  const found = css.matchAll(/--n-([a-z-]+):\s*(#[0-9a-f]{6});/g)
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]))
}

/** Contrast of two tokens of a palette, WCAG 2.2; throws for a token that is not a colour. */
export function contrastOf(palette: Palette, front: string, back: string): number {
  const [dark = 0, light = 0] = [luminance(palette, front), luminance(palette, back)].toSorted(
    (one, other) => one - other,
  )
  return (light + 0.05) / (dark + 0.05)
}

function luminance(palette: Palette, name: string): number {
  const colour = palette.get(name)
  if (colour === undefined) {
    throw new Error(`No colour named --n-${name} in tokens.css`)
  }
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
