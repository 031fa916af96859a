import { type Db, maybe, rows, sql } from '#kernel/database'
import type { DataService, Grant } from './data-service.ts'

interface ServiceRow {
  readonly id: string
  readonly providerPlatform: string
  readonly organisationId: string
  readonly organisationZh: string
  readonly organisationEn: string
  readonly datasetZh: string
  readonly datasetEn: string
  readonly sharing: DataService['sharing']
  readonly legalBasisZh: string
  readonly legalBasisEn: string
  readonly fields: DataService['fields']
  readonly connector: DataService['connector']['kind']
  readonly register: string
}

function dataService(row: ServiceRow): DataService {
  return {
    id: row.id,
    providerPlatform: row.providerPlatform,
    organisation: { id: row.organisationId, name: { zh: row.organisationZh, en: row.organisationEn } },
    dataset: { zh: row.datasetZh, en: row.datasetEn },
    sharing: row.sharing,
    legalBasis: { zh: row.legalBasisZh, en: row.legalBasisEn },
    fields: row.fields,
    connector: { kind: row.connector, register: row.register },
  }
}

export async function selectServices(db: Db): Promise<DataService[]> {
  return (await rows<ServiceRow>(db, sql`select * from exchange.services order by id`)).map(dataService)
}

export async function selectService(db: Db, id: string): Promise<DataService | undefined> {
  const row = await maybe<ServiceRow>(db, sql`select * from exchange.services where id = ${id}`)
  return row && dataService(row)
}

/** A provider's own declaration stands above what the hub's directory says about it. */
export async function upsertService(db: Db, service: DataService, fromHub: boolean): Promise<void> {
  const { organisation, dataset, legalBasis, connector } = service
  await sql`insert into exchange.services as known (id, provider_platform, organisation_id, organisation_zh, organisation_en,
      dataset_zh, dataset_en, sharing, legal_basis_zh, legal_basis_en, fields, connector, register, from_hub)
    values (${service.id}, ${service.providerPlatform}, ${organisation.id}, ${organisation.name.zh}, ${organisation.name.en},
      ${dataset.zh}, ${dataset.en}, ${service.sharing}, ${legalBasis.zh}, ${legalBasis.en},
      ${JSON.stringify(service.fields)}::jsonb, ${connector.kind}, ${connector.register}, ${fromHub})
    on conflict (id) do update set provider_platform = excluded.provider_platform,
      organisation_id = excluded.organisation_id, organisation_zh = excluded.organisation_zh,
      organisation_en = excluded.organisation_en, dataset_zh = excluded.dataset_zh, dataset_en = excluded.dataset_en,
      sharing = excluded.sharing, legal_basis_zh = excluded.legal_basis_zh, legal_basis_en = excluded.legal_basis_en,
      fields = excluded.fields, connector = excluded.connector, register = excluded.register, from_hub = excluded.from_hub
    where known.from_hub or not excluded.from_hub`.execute(db)
}

interface GrantRow {
  readonly id: string
  readonly serviceId: string
  readonly consumerPlatform: string
  readonly itemCodes: string[] | null
  readonly purposeZh: string
  readonly purposeEn: string
  readonly fields: string[]
  readonly validUntil: Date
}

function grant({ purposeZh, purposeEn, validUntil, ...row }: GrantRow): Grant {
  return {
    id: row.id,
    serviceId: row.serviceId,
    consumerPlatform: row.consumerPlatform,
    itemCodes: row.itemCodes,
    purpose: { zh: purposeZh, en: purposeEn },
    fields: row.fields,
    validUntil: validUntil.toISOString(),
  }
}

export async function selectGrants(db: Db): Promise<Grant[]> {
  const found = await rows<GrantRow>(db, sql`select * from exchange.grants order by service_id, consumer_platform, id`)
  return found.map(grant)
}

export async function selectGrantsFor(db: Db, serviceId: string, consumerPlatform: string): Promise<Grant[]> {
  const found = await rows<GrantRow>(
    db,
    sql`select * from exchange.grants where service_id = ${serviceId} and consumer_platform = ${consumerPlatform}`,
  )
  return found.map(grant)
}

export async function upsertGrant(db: Db, each: Grant, fromHub: boolean): Promise<void> {
  await sql`insert into exchange.grants as known
      (service_id, consumer_platform, id, item_codes, purpose_zh, purpose_en, fields, valid_until, from_hub)
    values (${each.serviceId}, ${each.consumerPlatform}, ${each.id}, ${each.itemCodes}::text[], ${each.purpose.zh},
      ${each.purpose.en}, ${each.fields}::text[], ${new Date(each.validUntil)}, ${fromHub})
    on conflict (service_id, consumer_platform, id) do update set item_codes = excluded.item_codes,
      purpose_zh = excluded.purpose_zh, purpose_en = excluded.purpose_en, fields = excluded.fields,
      valid_until = excluded.valid_until, from_hub = excluded.from_hub
    where known.from_hub or not excluded.from_hub`.execute(db)
}

/** Drops what the hub's directory no longer holds; what was declared here stays. */
export async function deleteFromHub(
  db: Db,
  kept: { readonly serviceIds: readonly string[]; readonly grantKeys: readonly string[] },
): Promise<void> {
  await sql`delete from exchange.services where from_hub and id <> all (${kept.serviceIds}::text[])`.execute(db)
  await sql`delete from exchange.grants where from_hub
    and service_id || ' ' || consumer_platform || ' ' || id <> all (${kept.grantKeys}::text[])`.execute(db)
}

/** Two pulls at once would meet in the middle of each other. */
export async function lockDirectory(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('exchange.directory'))`.execute(db)
}
