import { failed, type Found, type Judged } from './demand.js'

const kinds = ['client-veto', 'mentor-veto', 'earlier-match'] as const

/** H8: neither has said no to the other, and they have not been matched before. There is no re-match by itself. */
export function veto({ between }: Judged): readonly Found[] {
  return kinds.filter((kind) => between.includes(kind)).map((kind) => failed(kind))
}
