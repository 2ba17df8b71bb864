import {
  fault,
  finish,
  readChoice,
  readText,
  readWholeNumber,
  startReading,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { rhythmUnits } from './organisation.store.js'
import type { OrganisationMessages } from './organisation.messages.js'
import type { Settings } from './settings.js'

/** The fields of the settings. */
export const fields = {
  name: 'name',
  phone: 'phone',
  every: 'contact-every',
  unit: 'contact-unit',
  reminders: 'reminders',
} as const

/** Whether reminders are sent. */
export const reminderChoices = ['on', 'off'] as const

/** The settings as the form shows them. */
export function typedSettings(settings: Settings): Typed {
  return typedFrom({
    [fields.name]: settings.name,
    [fields.phone]: settings.phone ?? '',
    [fields.every]: String(settings.contactEvery),
    [fields.unit]: settings.contactUnit,
    [fields.reminders]: settings.remindersOn ? 'on' : 'off',
  })
}

/** Reads the settings: all of them, or one sentence for every field that needs another look. */
export function parseSettings(
  typed: Typed,
  words: OrganisationMessages['errors'],
): Result<{ settings: Settings; version: number }, FieldErrors> {
  const reading = startReading(typed)
  const { tooLong } = words
  const name = readText(reading, fields.name, { missing: words.name, tooLong, maximum: 200 })
  const phone = readText(reading, fields.phone, { tooLong, maximum: 50 })
  const bounds = { minimum: 1, maximum: 120, wrong: words.every }
  const contactEvery = readWholeNumber(reading, fields.every, bounds)
  const units = { choices: rhythmUnits, missing: words.unit }
  const contactUnit = readChoice(reading, fields.unit, units)
  const onOrOff = { choices: reminderChoices, missing: words.reminders }
  const reminders = readChoice(reading, fields.reminders, onOrOff)
  if (contactEvery === null) {
    fault(reading, fields.every, words.every)
  }
  return finish(reading, () => ({
    settings: {
      name: name ?? '',
      phone,
      contactEvery: contactEvery ?? 1,
      contactUnit: contactUnit ?? 'weeks',
      remindersOn: reminders === 'on',
    },
    version: versionIn(typed),
  }))
}
