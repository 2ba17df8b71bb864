import { chooseInTriage, keepTriage, knownFoundations, saveFoundation } from '../referrals/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import type { NamedCouple } from './demo.store.js'
import type { Telling } from './telling.js'

type Inside = { couples: readonly NamedCouple[]; coordinator: string }

/** Says which foundation this is, and tells what was talked about when somebody's measure was looked at again. */
export async function tellRegions(telling: Telling, inside: Inside): Promise<void> {
  const { tx, now } = telling
  const own = (await knownFoundations(tx)).find(({ key }) => key === 'amsterdam')
  if (own !== undefined) {
    const { key, version, ...details } = own
    await saveFoundation(tx, {
      key,
      details,
      isOwn: true,
      version,
      accountId: inside.coordinator,
      at: now,
    })
  }
  await tellLookedAgain(telling, inside)
}

async function tellLookedAgain(
  { tx, today, newId }: Telling,
  { couples, coordinator }: Inside,
): Promise<void> {
  const couple = couples.find(({ client }) => client === 'Frits')
  if (couple === undefined) {
    throw new Error('no couple of Frits')
  }
  const id = newId()
  const at = instantOf(addDays(today, -12), '14:10')
  await keepTriage(tx, {
    id,
    clientId: couple.clientId,
    referralId: null,
    answers: {
      about: 'care',
      canWeigh: 'with-help',
      agrees: 'yes',
      trusted: 'no',
      proxy: 'none',
      helpAccepted: 'partly',
      against: 'no',
      harm: 'serious',
      lasting: 'lasting',
      existing: ['mentorschap'],
    },
    accountId: coordinator,
    at,
  })
  await chooseInTriage(tx, {
    id,
    chosen: ['mentorschap', 'volunteer'],
    why: 'Frits heeft buiten Peter niemand. Zijn mentor blijft, en wij zoeken een maatje voor de uitjes.',
    accountId: coordinator,
    at,
  })
}
