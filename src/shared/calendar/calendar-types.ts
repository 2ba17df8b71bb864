/** A day without a time, as 'YYYY-MM-DD'. Two of them compare with `<` as text. */
export type PlainDate = string

/** A moment as an ISO text in UTC ending in 'Z', as the database and the audit trail keep it. */
export type Instant = string

/** Tells the present moment. Passed in, so that every rule can be tested on any day. */
export type Clock = () => Instant

/** Where every office stands: times on screen are times on its wall. */
export const houseTimeZone = 'Europe/Amsterdam'
