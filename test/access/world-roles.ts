import { dossierParts, readableParts } from '../../src/shared/access/index.js'
import type { Dossier } from './world-dossier.js'
import type { DossierName, MentorName } from './world-foundation.js'
import type { Wanted } from './world-people.js'

type Ids = { mentors: Record<MentorName, string>; dossiers: Record<DossierName, Dossier> }

/** Everybody of security.md §6 B who has an account at a foundation. */
export function peopleWanted({ mentors, dossiers }: Ids): Record<string, Wanted> {
  const mentor = (mentorId: string): Wanted => ({ role: 'mentor', mentorId })
  const client = dossiers.own.client
  const guest: Wanted = { role: 'professional', clientId: client, parts: readableParts }
  return {
    coordinator: { role: 'coordinator' },
    'coordinator with an old proof': { role: 'coordinator', provenAt: '2026-11-21T09:55:00.000Z' },
    'coordinator in an emergency': { role: 'coordinator' },
    'coordinator after an emergency': { role: 'coordinator' },
    'mentor assigned': mentor(mentors.own),
    'mentor unassigned': mentor(mentors.other),
    'mentor whose time ended': mentor(mentors.former),
    'deputy inside the dates': mentor(mentors.deputy),
    'deputy after the dates': mentor(mentors.past),
    'deputy before the dates': mentor(mentors.future),
    'mentor in two foundations, here': mentor(mentors.two),
    intake: { role: 'intake' },
    complaints: { role: 'complaints' },
    auditor: { role: 'auditor' },
    board: { role: 'board' },
    network: { role: 'network' },
    operator: { role: 'operator' },
    'client himself': { role: 'client', clientId: client },
    'client of another dossier': { role: 'client', clientId: dossiers.unrelated.client },
    relative: { role: 'relative', clientId: client },
    ...Object.fromEntries(
      dossierParts.map((part) => [`professional for ${part}`, { ...guest, parts: [part] }]),
    ),
    'professional whose invitation ended': { ...guest, validUntil: '2026-11-21', isLive: false },
    'professional not yet': { ...guest, validFrom: '2026-11-22', isLive: false },
    disabled: { role: 'coordinator', disabled: true, isLive: false },
    'logged out': { role: 'coordinator', ended: true, isLive: false },
    'session too old': {
      role: 'coordinator',
      expiresAt: '2026-11-21T10:00:00.000Z',
      isLive: false,
    },
    'session left alone': {
      role: 'coordinator',
      lastSeenAt: '2026-11-21T09:30:00.000Z',
      isLive: false,
    },
    'role that ended': { role: 'coordinator', validUntil: '2026-11-21', isLive: false },
  }
}
