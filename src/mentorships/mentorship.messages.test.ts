import { describe, expect, it } from 'vitest'
import { locales } from '../shared/i18n/index.js'
import { mentorshipFactSentence } from './mentorship-fact.messages.js'
import type { MentorshipFact } from './mentorship.facts.js'
import { mentorshipMessages } from './mentorship.messages.js'
import { preconditionMessages } from './precondition.messages.js'

const names: Record<string, string> = { hanne: 'Hanne', ilona: 'Ilona', petra: 'Petra' }

const mentorshipId = 'hanne-ilona'

function inDutch(fact: MentorshipFact): string {
  return mentorshipFactSentence(fact, { locale: 'nl', nameOf: (id) => names[id] ?? '?' })
}

describe('the timeline in Dutch', () => {
  it('tells of a start, also on an unknown day', () => {
    const started = {
      type: 'mentorshipStarted',
      mentorshipId,
      clientId: 'hanne',
      mentorId: 'ilona',
      regime: 'statutory',
      startedOn: '2026-11-20',
      incomplete: [],
    } as const
    expect(inDutch(started)).toBe('Ilona is mentor van Hanne vanaf 20 november 2026.')
    expect(inDutch({ ...started, startedOn: undefined })).toBe(
      'Ilona is mentor van Hanne. De begindatum is onbekend.',
    )
  })

  it('tells of a rest without a substitute', () => {
    const paused = {
      type: 'mentorshipPaused',
      mentorshipId,
      reason: 'mentor-ill',
      from: '2026-11-20',
      expectedUntil: '2027-01-05',
      substituteMissing: true,
    } as const
    expect(inDutch(paused)).toBe(
      'Gepauzeerd vanaf 20 november 2026. De mentor is ziek. Verwacht tot 5 januari 2027. Er is nog geen vervanger.',
    )
    expect(inDutch({ ...paused, expectedUntil: undefined, substituteMissing: false })).toBe(
      'Gepauzeerd vanaf 20 november 2026. De mentor is ziek.',
    )
  })

  it('tells that the couple goes on and who stops standing in', () => {
    const substitutesEnded = ['petra']
    expect(
      inDutch({ type: 'mentorshipResumed', mentorshipId, on: '2026-11-22', substitutesEnded }),
    ).toBe('Hervat op 22 november 2026. Petra vervangt de mentor niet meer.')
  })

  it('tells who stands in', () => {
    const named = {
      type: 'substituteNamed',
      mentorshipId,
      mentorId: 'petra',
      from: '2026-12-01',
      until: undefined,
      incomplete: [],
    } as const
    expect(inDutch(named)).toBe('Petra vervangt de mentor vanaf 1 december 2026.')
    expect(inDutch({ ...named, until: '2026-12-15' })).toBe(
      'Petra vervangt de mentor van 1 december 2026 tot 15 december 2026.',
    )
  })

  it('tells who took over', () => {
    const handedOver = {
      type: 'mentorshipHandedOver',
      mentorshipId,
      fromMentorId: 'ilona',
      toMentorId: 'petra',
      on: '2026-11-22',
      duties: [],
      incomplete: [],
    } as const
    expect(inDutch(handedOver)).toBe(
      'Petra nam op 22 november 2026 het mentorschap over van Ilona.',
    )
  })

  it('tells why it ended and that this was a mistake', () => {
    const ended = { type: 'mentorshipEnded', mentorshipId, mentorId: 'ilona', duties: [] } as const
    expect(inDutch({ ...ended, reason: 'measure-lifted', endedOn: '2026-10-01' })).toBe(
      'Beëindigd op 1 oktober 2026. Reden: de rechter hief het mentorschap op.',
    )
    expect(inDutch({ ...ended, reason: 'unknown', endedOn: undefined })).toBe(
      'Beëindigd, datum onbekend. Reden: onbekend.',
    )
    const reopened = { type: 'mentorshipReopened', mentorshipId, wasReason: 'death' } as const
    expect(
      inDutch({ ...reopened, wasEndedOn: '2026-10-01', reason: 'Verkeerde cliënt gekozen.' }),
    ).toBe('Heropend: het einde op 1 oktober 2026 was een vergissing. Verkeerde cliënt gekozen.')
  })

  it('tells how often they meet', () => {
    const agreement = { every: 2, unit: 'weeks', reason: 'agreed-together' } as const
    expect(inDutch({ type: 'rhythmAgreed', mentorshipId, agreement })).toBe(
      'Afspraak: contact eens per 2 weken. Samen afgesproken.',
    )
    expect(inDutch({ type: 'rhythmAgreed', mentorshipId, agreement: undefined })).toContain(
      'De gewone norm geldt weer.',
    )
  })
})

describe('the words in both languages', () => {
  it.each(locales)('speak in whole sentences when they refuse (%s)', (locale) => {
    const refusals = Object.values(mentorshipMessages(locale).refusals)
    const broken = Object.values(preconditionMessages(locale).preconditions).map(
      (words) => words.broken,
    )
    expect([...refusals, ...broken].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([])
  })

  it('say a fact in English too', () => {
    const fact = {
      type: 'mentorshipEnded',
      mentorshipId,
      mentorId: 'ilona',
      reason: 'death',
      endedOn: '2026-10-01',
      duties: [],
    } as const
    expect(mentorshipFactSentence(fact, { locale: 'en', nameOf: (id) => id })).toBe(
      'Ended on 1 October 2026. Reason: the client died.',
    )
  })
})
