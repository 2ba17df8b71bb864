import { describe, expect, it } from 'vitest'
import { mentorshipStatuses } from './mentorship.js'
import { mentorshipRelations } from './mentorship.policy.js'
import { possibleActions } from './possible-actions.js'

describe('what can be done with a couple', () => {
  it('a coordinator pauses only what runs, resumes only what rests, and reopens only what ended', () => {
    expect(possibleActions('running', 'coordinator')).toContain('pause')
    expect(possibleActions('running', 'coordinator')).not.toContain('resume')
    expect(possibleActions('paused', 'coordinator')).toContain('resume')
    expect(possibleActions('paused', 'coordinator')).not.toContain('pause')
    expect(possibleActions('ended', 'coordinator')).toEqual(['reopen'])
  })

  it('the own mentor logs contact and agrees on the rhythm, and no more', () => {
    expect(possibleActions('running', 'own')).toEqual(['log', 'rhythm'])
  })

  it('a substitute logs contact only', () => {
    expect(possibleActions('paused', 'substitute')).toEqual(['log'])
  })

  it.each(mentorshipStatuses)('nobody else does anything, also when it is %s', (status) => {
    const others = mentorshipRelations.filter((one) => one === 'former' || one === 'none')
    expect(others.flatMap((relation) => possibleActions(status, relation))).toEqual([])
  })
})
