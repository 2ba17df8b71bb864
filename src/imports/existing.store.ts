import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { ImportResidence } from './import-values.js'
import type { Existing, KnownClient, KnownMentor, KnownMentorship } from './known-people.js'

/** Everybody an organisation has, in the words of a file; people merged into another are left out. */
export async function readExisting(tx: Tx): Promise<Existing> {
  return {
    clients: await knownClients(tx),
    mentors: await knownMentors(tx),
    mentorships: await knownMentorships(tx),
  }
}

/**
 * Lets one import at a time change an organisation, so that two never make the same person twice. Only
 * imports wait: a full lock would hold every row that refers to the organisation, the log's above all.
 */
export async function waitForTurn(tx: Tx): Promise<void> {
  await tx.selectFrom('organisation').select('id').forNoKeyUpdate().execute()
}

/** Lets the server plan its statements anew: plans made for a few rows are slow once there are thousands. */
export async function planAnew(tx: Tx): Promise<void> {
  await sql`discard plans`.execute(tx)
}

async function knownClients(tx: Tx): Promise<KnownClient[]> {
  const rows = await tx
    .selectFrom('client')
    .leftJoin('living_situation as home', (join) =>
      join
        .onRef('home.organisation_id', '=', 'client.organisation_id')
        .onRef('home.client_id', '=', 'client.id')
        .on('home.until', 'is', null),
    )
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select(['client.id', 'client.external_number', 'client.given_name', 'client.name_prefix'])
    .select(['client.family_name', 'client.birth_date', 'client.note', 'home.kind', 'home.detail'])
    .select('institution.name as institution')
    .where('client.merged_into_id', 'is', null)
    .orderBy('client.id')
    .execute()
  const measures = await newestMeasures(tx)
  return rows.map((row) => ({
    id: row.id,
    values: {
      clientName: fullName(nameOf(row)),
      clientGivenName: row.given_name,
      ...known({
        clientNumber: row.external_number,
        clientPrefix: row.name_prefix,
        clientFamilyName: row.family_name,
        birthDate: row.birth_date,
        residence: row.kind === 'unknown' ? null : (row.kind as ImportResidence | null),
        residenceDetail: row.detail,
        institution: row.institution,
        notes: row.note,
      }),
      ...measures.get(row.id),
    },
  }))
}

async function newestMeasures(tx: Tx) {
  const rows = await tx
    .selectFrom('protective_measure')
    .select(['client_id', 'order_date', 'court', 'rekestnummer'])
    .where('kind', '=', 'mentorschap')
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(({ client_id, order_date, court, rekestnummer }) => [
      client_id,
      known({ orderDate: order_date, court, rekestnummer }),
    ]),
  )
}

async function knownMentors(tx: Tx): Promise<KnownMentor[]> {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'external_number', 'given_name', 'name_prefix', 'family_name', 'email', 'phone'])
    .where('merged_into_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    values: {
      mentorName: fullName(nameOf(row)),
      mentorGivenName: row.given_name,
      ...known({
        mentorNumber: row.external_number,
        mentorPrefix: row.name_prefix,
        mentorFamilyName: row.family_name,
        mentorEmail: row.email,
        mentorPhone: row.phone,
      }),
    },
  }))
}

async function knownMentorships(tx: Tx): Promise<KnownMentorship[]> {
  const rows = await tx
    .selectFrom('mentorship')
    .select(['id', 'client_id', 'mentor_id', 'status', 'external_number'])
    .select(['started_on', 'ended_on', 'end_note'])
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    mentorId: row.mentor_id,
    values: {
      status: row.status === 'ended' ? 'ended' : 'running',
      ...known({
        externalNumber: row.external_number,
        startedOn: row.started_on,
        endedOn: row.ended_on,
        endReason: row.end_note,
      }),
    },
  }))
}

type NameRow = { given_name: string; name_prefix: string | null; family_name: string | null }

function nameOf({ given_name, name_prefix, family_name }: NameRow) {
  return { givenName: given_name, namePrefix: name_prefix, familyName: family_name }
}

type Known<Values> = { [Field in keyof Values]?: NonNullable<Values[Field]> }

/** Leaves out what is unknown: an absent value is how the import says it. */
function known<Values extends Record<string, unknown>>(values: Values): Known<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null),
  ) as Known<Values>
}
