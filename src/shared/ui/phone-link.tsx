/** A number to press on a phone, and to read on paper; it never breaks over two lines. */
export function PhoneLink({ phone }: { phone: string }) {
  const unbroken = phone.replaceAll(' ', '\u{a0}').replaceAll('-', '\u{2011}')
  return (
    <a class="n-phone" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {unbroken}
    </a>
  )
}
