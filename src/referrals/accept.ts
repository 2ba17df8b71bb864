import type { AskerRole } from '../law/index.js'
import type { HomeDetails, MeasureKind, NearPersonDetails, Relation } from '../clients/index.js'
import type { Referral } from './referral.js'

/** What somebody who asked is to the person, as near people are told; undefined for who is not near. */
const relationOf: Readonly<Record<AskerRole, Relation | undefined>> = {
  self: undefined,
  partner: 'partner',
  'parent-or-child': 'other-family',
  sibling: 'sibling',
  'other-family': 'other-family',
  guardian: 'other',
  'authority-holder': 'other',
  curator: 'curator',
  bewindvoerder: 'bewindvoerder',
  institution: 'care-contact',
  prosecutor: undefined,
  municipality: 'care-contact',
  'district-team': 'care-contact',
  hospital: 'care-contact',
  shelter: 'care-contact',
  doctor: 'doctor',
  school: 'other',
  'friend-or-neighbour': 'friend',
  other: 'other',
}

/** Who asked, as somebody near the client; undefined when there is nobody to add. */
export function nearPersonOf(referral: Referral, role: string): NearPersonDetails | undefined {
  const relation = relationOf[referral.askerRole]
  const note = [role, referral.askerOrganisation].filter(Boolean).join(', ')
  return relation === undefined
    ? undefined
    : {
        name: referral.askerName,
        relation,
        isEmergencyContact: false,
        phone: referral.askerPhone,
        email: referral.askerEmail,
        note: note === '' ? null : note,
      }
}

/** The home that was told; the name of an institution stands in words until somebody chooses it. */
export function homeOf(referral: Referral, institutionId: string | null): HomeDetails {
  const { livingKind, institutionName, postcode, place } = referral
  const isNameless = livingKind === 'institution' && institutionName === null
  return {
    kind: isNameless ? 'other' : livingKind,
    institutionId: livingKind === 'at-home' ? null : institutionId,
    detail: institutionId === null ? institutionName : null,
    address: null,
    postcode,
    place,
    phone: null,
    since: null,
  }
}

/** The measures of the court that who asked knew of; a proxy is none. Their dates are asked at the intake. */
export function measuresOf({ measures }: Referral): MeasureKind[] {
  return measures.filter((measure): measure is MeasureKind => measure !== 'proxy')
}

/** A family name with what stands before it, as Dutch names have it. */
export function splitPrefix(familyName: string | null): {
  namePrefix: string | null
  familyName: string | null
} {
  const found =
    /^((?:(?:van|de|der|den|het|’t|'t|ten|ter|te|el|al|in|op|von|du|la|le)\s+)+)(\S.*)$/i.exec(
      familyName ?? '',
    )
  return found === null
    ? { namePrefix: null, familyName }
    : { namePrefix: found[1]?.trim() ?? null, familyName: found[2] ?? null }
}
