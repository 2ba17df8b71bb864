import type { Matter } from '../authority/index.js'
import type { EvidenceTheme } from './evidence.js'

const themes: Partial<Record<Matter, readonly EvidenceTheme[]>> = {
  'care.daily': ['care', 'day', 'food', 'body-and-health', 'faith'],
  'care.plan': ['care', 'day', 'living', 'body-and-health', 'contacts'],
  'care.move': ['living', 'contacts', 'day', 'care', 'faith'],
  'care.day-activity': ['day', 'contacts', 'body-and-health'],
  'care.contact-limit': ['contacts', 'day'],
  'life.choice': ['contacts', 'day', 'faith', 'living'],
  'file.reading': ['care', 'treatment', 'contacts'],
  'publicity.photo': ['contacts', 'day', 'faith'],
  'burial.wish': ['last-phase', 'faith'],
  'boundary.caregiving': ['day', 'care', 'contacts'],
  'wzd.admission': ['living', 'care', 'contacts', 'day'],
  'wvggz.admission': ['living', 'care', 'contacts', 'day'],
  'money.lease': ['living', 'money'],
  'money.pgb': ['care', 'money'],
}

const families: Readonly<Record<string, readonly EvidenceTheme[]>> = {
  treatment: ['treatment', 'body-and-health', 'last-phase', 'faith', 'care'],
  wzd: ['care', 'treatment', 'body-and-health', 'day'],
  wvggz: ['treatment', 'care', 'body-and-health', 'day'],
  research: ['treatment', 'body-and-health'],
  money: ['money'],
  legal: ['care', 'money'],
  life: ['contacts', 'day'],
  personal: ['last-phase', 'faith', 'contacts'],
}

/**
 * The themes on which to look for what the client wants in a matter, the nearest first. Never empty; what has
 * no theme yet (`other`) always comes last, so that nothing kept in a hurry is overlooked.
 */
export function themesOf(matter: Matter): EvidenceTheme[] {
  const [family = ''] = matter.split('.')
  return [...(themes[matter] ?? families[family] ?? []), 'other']
}
