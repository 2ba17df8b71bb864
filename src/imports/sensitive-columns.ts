/** Why a column stays out of Naast whatever a person chooses. */
export type SensitiveReason = 'needs-consent' | 'not-allowed'

/** AVG article 9: origin, religion and orientation only with the explicit consent of the person. */
const origin =
  /migratieachtergrond|(?:zelfde|cultureel|culturele)achtergrond|etni|afkomst|(?:landvan|^(?:client|mentor)?)herkomst|nationalit|staatsburger|geboorteland|ethnic|migrationbackground|samebackground|countryoforigin|countryofbirth/u
const belief = /religi|geloof|levensbeschouw|levensovertuig|geaardheid|seksuele|orientation/u

/** UAVG article 46: a BSN only where a law says so, and none does for a register of mentorships. */
const citizenNumber = /bsn|burgerservice|sofinummer|citizenservice/u

/** Tells, by its header as `plainWord` leaves it, whether a column must be left out and why. */
export function sensitiveReasonOf(word: string): SensitiveReason | undefined {
  if (citizenNumber.test(word)) {
    return 'not-allowed'
  }
  return origin.test(word) || belief.test(word) ? 'needs-consent' : undefined
}
