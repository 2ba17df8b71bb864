import { bidForPlaces } from './bid.js'
import { emptyStanding, type Market, type Standing } from './market.js'
import { placeRow, scratchFor } from './search.js'

/**
 * The cheapest assignment of a market, with prices that prove it: a quick start by bidding, then one shortest
 * chain for each row that is left.
 */
export function assign(market: Market): Standing {
  const standing = emptyStanding(market)
  const left = bidForPlaces(market, standing)
  const scratch = scratchFor(market.graph.start.length - 1, market.columns)
  const search = { market, standing, scratch }
  for (const row of left) placeRow(search, row)
  return standing
}
