import type { Context } from 'hono'
import type { Limits } from './limits.js'
import { notTherePage, outsidePage } from './outside-pages.js'
import type { OpenDeps } from './referrals/index.js'
import type { Typed } from './shared/forms/index.js'
import { nonceOf } from './shared/http/index.js'
import type { Assets } from './shared/ui/index.js'

type House = Omit<OpenDeps, 'drawOpen' | 'notThere' | 'crowdedForm'> & {
  assets: Assets
  limits: Limits
}

type AskToWait = (c: Context, seconds: number, typed?: Typed) => Response | Promise<Response>

/**
 * What the pages for who asks for help need: they are drawn under the name of a foundation and prove their
 * forms themselves, for there is no session.
 */
export function askDeps(house: House, askToWait: AskToWait): OpenDeps {
  const { assets, limits } = house
  return {
    ...house,
    drawOpen: (c, { brand, locale, proof, ...page }) => {
      const keys = { nonce: nonceOf(c), ...(proof !== undefined && { formToken: proof }) }
      return outsidePage({ assets, locale, brand, keys }, page)
    },
    notThere: (c) => {
      const outside = { assets, locale: 'nl', brand: 'Naast', keys: { nonce: nonceOf(c) } } as const
      return c.html(notTherePage(outside), 404)
    },
    crowdedForm: (c, typed) => {
      const seconds = limits.sender(c)
      return seconds === undefined ? undefined : askToWait(c, seconds, typed)
    },
  }
}
