import { couplesOfMentor } from '../mentorships/index.js'
import type { StandsBeside } from '../clients/index.js'

/** Whether a mentor carries this client's mentorship on a day, or stands in; never once it has ended. */
export const standsBeside: StandsBeside = async (tx, { mentorId, clientId, on }) => {
  const couples = await couplesOfMentor(tx, { mentorId, on })
  return couples.some((couple) => couple.clientId === clientId)
}
