import type { Fact } from '../audit/index.js'
import type { MentorDetails, VolunteerMentor } from '../mentors/index.js'
import type { MentorTie } from '../mentorships/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** Two registrations, of which the first stays; `tie` is what shows them to be two people. */
export type MergeMentors = {
  kept: VolunteerMentor
  merged: VolunteerMentor
  tie: MentorTie | undefined
}

/** Why two registrations cannot become one. */
export type MergeRefusal = 'same-mentor' | 'already-merged' | MentorTie

/** What is to be saved: the details of who stays, and the fact for its history. */
export type MentorsMerged = {
  keptId: string
  mergedId: string
  version: number
  details: MentorDetails
  facts: readonly Fact[]
}

/**
 * Makes one mentor of two registrations. What was known of either stays known: where both know something
 * else, who stays is right. Refuses two who are both mentor of one client, or stand in for each other.
 */
export function mergeMentors({
  kept,
  merged,
  tie,
}: MergeMentors): Result<MentorsMerged, MergeRefusal> {
  if (kept.id === merged.id) {
    return refused('same-mentor')
  }
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) {
    return refused('already-merged')
  }
  if (tie !== undefined) {
    return refused(tie)
  }
  const content = { name: fullName(merged), mergedId: merged.id }
  return ok({
    keptId: kept.id,
    mergedId: merged.id,
    version: kept.version,
    details: joinedDetails(kept, merged),
    facts: [{ type: 'mentorsMerged', mentorId: kept.id, content }],
  })
}

/** Everything known of either; the newest certificate, all languages, both notes. */
function joinedDetails(kept: MentorDetails, merged: MentorDetails): MentorDetails {
  const notes = [kept.note, merged.note].filter((note) => note !== null)
  return {
    givenName: kept.givenName,
    namePrefix: kept.familyName === null ? merged.namePrefix : kept.namePrefix,
    familyName: kept.familyName ?? merged.familyName,
    externalNumber: kept.externalNumber ?? merged.externalNumber,
    email: kept.email ?? merged.email,
    phone: kept.phone ?? merged.phone,
    place: kept.place ?? merged.place,
    languages: [...new Set([...kept.languages, ...merged.languages])],
    capacity: kept.capacity,
    vogIssuedOn: newest(kept.vogIssuedOn, merged.vogIssuedOn),
    courseCompletedOn: kept.courseCompletedOn ?? merged.courseCompletedOn,
    worksAtInstitutionId: kept.worksAtInstitutionId ?? merged.worksAtInstitutionId,
    note: notes.length === 0 ? null : notes.join('\n'),
  }
}

function newest(one: string | null, other: string | null): string | null {
  return (one ?? '') >= (other ?? '') ? one : other
}
