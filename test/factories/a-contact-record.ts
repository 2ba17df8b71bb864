import type { ContactRecord } from '../../src/visits/contact-record.js'
import { newId, now } from '../test-office.js'

/** A visit as the dossier of Hanne holds it. */
export function aContactRecord(more: Partial<ContactRecord> = {}): ContactRecord {
  return {
    contactId: newId(),
    clientId: newId(),
    clientName: 'Hanne',
    mentorshipId: newId(),
    occurredOn: '2026-11-14',
    kind: 'visit',
    result: { outcome: 'met' },
    durationMinutes: 60,
    travelMinutes: null,
    byName: 'Ilona',
    loggedAt: now,
    saw: 'Vrolijk, at goed',
    safe: null,
    connected: null,
    authentic: null,
    expressions: [],
    followUps: [],
    corrections: [],
    struckOut: null,
    ...more,
  }
}
