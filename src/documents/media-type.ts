/** What may be kept, told by content and never by name, with the endings such a file may carry. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain': ['txt', 'md', 'csv', 'log'],
} as const

/** The media type of a file that may be kept. */
export type MediaType = keyof typeof mediaTypes

/** The images of which we draw a preview; HEIC needs what no free program may bring along. */
export const drawnTypes: readonly MediaType[] = ['image/jpeg', 'image/png', 'image/webp']

/** Whether stored text is the name of a media type we know. */
export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(mediaTypes, text)
}
