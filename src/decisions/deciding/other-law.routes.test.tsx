import { beforeAll, describe, expect, it } from 'vitest'
import { hanneAndIlona } from '../../../test/begun-decision.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { htmlOf } from '../../../test/html-of.js'
import { OtherLawNotice } from './pages/other-law-notice.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
})

const wrong =
  'Is voor dit verblijf een besluit nodig volgens de Wzd of de Wvggz, of van de rechter? Dan klopt deze keuze niet. U mag het dan niet beslissen.'
const ask =
  'Twijfelt u? Vraag het de Wzd-functionaris van de instelling, of in de psychiatrie de geneesheer-directeur. Woont de cliënt thuis? Vraag het dan het CIZ. Uw coördinator denkt mee.'

describe('a move that was called "no care", against which the client may resist', () => {
  const chosen = { governingLaw: 'bw', clientResists: true, seriousHarm: true } as const

  it.each(['authority', 'resistance'] as const)(
    'says on the page %s when that is wrong, and whom to ask',
    async (step) => {
      const { page } = await here.begun(chosen)
      const shown = await page(step)
      expect(shown).toContain(wrong)
      expect(shown).toContain(ask)
      expect(await htmlErrors(shown)).toEqual([])
    },
  )

  it('says so before resistance is answered', async () => {
    const { page } = await here.begun({ governingLaw: 'bw' })
    expect(await page('authority')).toContain(wrong)
    expect(await page('resistance')).toContain(ask)
  })

  it('speaks of no stay where it is other care', async () => {
    const { page } = await here.begun({ ...chosen, matter: 'care.daily' })
    for (const step of ['authority', 'resistance'] as const) {
      expect(await page(step)).toContain('Is hiervoor een besluit nodig volgens de Wzd')
    }
  })

  it('says so in English', async () => {
    const decision = { matter: 'care.move', governingLaw: 'bw' } as const
    const shown = await htmlOf(<OtherLawNotice decision={decision} locale="en" />)
    expect(shown).toContain('or an order of a judge? Then this choice is wrong.')
    expect(shown).toContain('Ask the Wzd officer of the institution')
  })
})

describe('where the choice does no harm', () => {
  it.each([
    ['another law holds', { governingLaw: 'wzd', clientResists: true }],
    ['no law was chosen', { clientResists: true }],
    ['it is no care', { governingLaw: 'bw', matter: 'legal.complaint', clientResists: true }],
    ['nobody resists', { governingLaw: 'bw', matter: 'care.daily' }],
    ['the client does not resist', { governingLaw: 'bw', clientResists: false }],
  ] as const)('nothing is said: %s', async (_, told) => {
    const { page } = await here.begun(told)
    expect(await page('authority')).not.toContain('Dan klopt deze keuze niet')
  })
})
