const longest = 254
const shape = /^[^\s<>()[\]\\,;:"@\p{C}]+@[^\s<>()[\]\\,;:"@\p{C}]+\.[^\s<>()[\]\\,;:"@\p{C}]+$/u

/** Whether text is one plain address: no name around it, no second one, nothing that ends a line. */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && shape.test(text)
}
