import { clientBoundRoles, readableParts, type ReadablePart } from '../../shared/access/index.js'
import { addDays, type PlainDate } from '../../shared/calendar/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  startReading,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { readPerson, type Guest, type Invite } from '../../users/index.js'
import { guestMessages } from './guest.messages.js'

/** The fields of the form; the first two are those of every invitation. */
export const guestFields = {
  name: 'name',
  email: 'email',
  role: 'role',
  parts: 'parts',
  lastDay: 'last-day',
} as const

/** How long a professional reads along, unless another day is chosen; and the longest. */
export const guestDays = { usual: 14, most: 90 } as const

/** The form as it is first shown: two weeks for a professional. */
export function firstGuest(today: PlainDate): Typed {
  return typedFrom({ ...dateFields(guestFields.lastDay, addDays(today, guestDays.usual)) })
}

type Asked = { clientId: string; today: PlainDate; locale: Locale }

/** Reads whom to let in. Parts and last day count for a professional alone. */
export function parseGuest(
  typed: Typed,
  { clientId, today, locale }: Asked,
): Result<Invite, FieldErrors> {
  const words = guestMessages(locale).errors
  const reading = startReading(typed)
  const person = readPerson(reading, words)
  const role = readChoice(reading, guestFields.role, {
    choices: clientBoundRoles,
    missing: words.role,
  })
  const bounds =
    role === 'professional' ? readBounds(reading, { today, locale }) : { parts: [], until: null }
  return finish(reading, () => ({
    ...person,
    role: role ?? 'professional',
    mentorId: null,
    clientId,
    parts: bounds.parts,
    validUntil: bounds.until,
  }))
}

type Bounds = { parts: readonly ReadablePart[]; until: PlainDate | null }

function readBounds(reading: Reading, { today, locale }: Omit<Asked, 'clientId'>): Bounds {
  const words = guestMessages(locale).errors
  const chosen = choicesOf(reading.typed, guestFields.parts)
  const parts = readableParts.filter((part) => chosen.includes(part))
  if (parts.length === 0) {
    fault(reading, guestFields.parts, words.parts)
  }
  const { lastDay: missing, notADate } = words
  const wording = { missing, incomplete: notADate, 'not-a-date': notADate }
  const lastDay = readDate(reading, guestFields.lastDay, wording)
  if (lastDay !== null && (lastDay < today || lastDay > addDays(today, guestDays.most))) {
    fault(reading, guestFields.lastDay, words.lastDayOutside)
  }
  return { parts, until: lastDay === null ? null : addDays(lastDay, 1) }
}

/** Refuses a client or relative who has this role already; a professional gets new parts and days. */
export function decideGuest(
  invite: Invite,
  { guests, locale }: { guests: readonly Guest[]; locale: Locale },
): Result<Invite, FieldErrors> {
  const has = guests.some(({ email, role }) => email === invite.email && role === invite.role)
  return has && invite.role !== 'professional'
    ? refused({ [guestFields.email]: guestMessages(locale).errors.hasRole })
    : ok(invite)
}
