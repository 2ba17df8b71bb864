import qrcode from 'qrcode-generator'

const quietZone = 4

/** A QR code as a drawing of our own: dark on white in every colour scheme, for a camera to read. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = modulesOf(text)
  const side = size + 2 * quietZone
  return (
    <svg class="n-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" transform={`translate(${quietZone} ${quietZone})`} />
    </svg>
  )
}

function modulesOf(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const numbers = Array.from({ length: size }, (_, index) => index)
  const dark = numbers.flatMap((row) =>
    numbers
      .filter((column) => code.isDark(row, column))
      .map((column) => `M${column} ${row}h1v1h-1z`),
  )
  return { size, path: dark.join('') }
}
