/** What stands at a number that is known to be there; throws otherwise, for then the board itself is wrong. */
export function at<Item>(list: ArrayLike<Item>, number: number): Item {
  const item = list[number]
  if (item === undefined) throw new Error(`Nothing stands at ${number}`)
  return item
}
