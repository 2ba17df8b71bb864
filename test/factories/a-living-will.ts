import type { LivingWill } from '../../src/living-wills/index.js'
import type { Permission } from '../../src/permissions/index.js'

/** A written refusal of surgery from before, with what a test changes in it. */
export function aLivingWill(changes: Partial<LivingWill> = {}): LivingWill {
  return {
    id: 'will',
    clientId: 'hanne',
    kind: 'schriftelijke_weigering',
    matters: ['treatment.invasive'],
    words: 'Geen operatie meer.',
    writtenOn: '2020-03-01',
    madeWhileAble: 'yes',
    originalAt: null,
    toldTo: null,
    documentId: null,
    documentTitle: null,
    byName: 'Ilona',
    recordedAt: '2024-05-01T10:00:00.000Z',
    withdrawn: null,
    corrections: [],
    version: 1,
    ...changes,
  }
}

/** Permission of the mentor to choose day activities herself, with what a test changes in it. */
export function aPermission(changes: Partial<Permission> = {}): Permission {
  return {
    id: 'permission',
    clientId: 'marsha',
    mentorshipId: 'couple',
    kind: 'client-acts',
    scope: ['care.day-activity'],
    words: 'Ik kies zelf waar ik werk.',
    from: '2026-01-01',
    until: null,
    givenBy: 'Ilona',
    howGiven: null,
    coupleOverOn: null,
    byName: 'Ilona',
    recordedAt: '2026-01-01T10:00:00.000Z',
    withdrawn: null,
    ...changes,
  }
}
