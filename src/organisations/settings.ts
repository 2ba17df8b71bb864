import { changesBetween, type Fact } from '../audit/index.js'
import type { Organisation } from './organisation.store.js'

/** What a coordinator can set. */
export type Settings = Pick<
  Organisation,
  'name' | 'phone' | 'contactEvery' | 'contactUnit' | 'remindersOn'
>

/** The kind of fact that tells a change of the settings. */
export const settingsChanged = 'settingsChanged'

/** What is to be saved: the settings, the fact that tells what changed, and whether the norm did. */
export type SettingsDecided = {
  settings: Settings
  version: number
  facts: readonly Fact[]
  isNormChanged: boolean
}

/** The settings of an organisation, apart from the rest of it. */
export function settingsOf(organisation: Organisation): Settings {
  const { name, phone, contactEvery, contactUnit, remindersOn } = organisation
  return { name, phone, contactEvery, contactUnit, remindersOn }
}

/** Changes the settings; nothing is told when nothing changed. */
export function changeSettings(
  before: Settings,
  { settings, version }: { settings: Settings; version: number },
): SettingsDecided {
  const content = changesBetween(before, settings)
  const isChanged = Object.keys(content).length > 0
  return {
    settings,
    version,
    facts: isChanged ? [{ type: settingsChanged, content }] : [],
    isNormChanged: 'contactEvery' in content || 'contactUnit' in content,
  }
}
