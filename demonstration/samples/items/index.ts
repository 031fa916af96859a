import type { ServiceItem } from '#catalogue'
import { drugsAndEquipment } from './business/drugs-and-equipment.ts'
import { enterpriseRegistration } from './business/enterprise-registration.ts'
import { food } from './business/food.ts'
import { safetyAndEnvironment } from './business/safety-and-environment.ts'
import { transportAndCulture } from './business/transport-and-culture.ts'
import { defineItem, type ItemPlatform, type ItemRow } from './define-item.ts'
import { withForm } from './forms/with-form.ts'
import { civilAffairs } from './livelihood/civil-affairs.ts'
import { disability } from './livelihood/disability.ts'
import { education } from './livelihood/education.ts'
import { employers } from './livelihood/employers.ts'
import { employment } from './livelihood/employment.ts'
import { health } from './livelihood/health.ts'
import { justiceAndVeterans } from './livelihood/justice-and-veterans.ts'
import { medicalSecurity } from './livelihood/medical-security.ts'
import { socialInsurance } from './livelihood/social-insurance.ts'
import { countyItems } from './places/county-items.ts'
import { defineLocalItems, type LocalItems } from './places/local-items.ts'
import { localRows } from './places/local-rows.ts'
import { policeCertificates } from './police/certificates.ts'
import { exitAndTraffic } from './police/exit-and-traffic.ts'
import { households } from './police/households.ts'
import { identityDocuments } from './police/identity-documents.ts'
import { residencePermitGuangdong } from './police/residence-permit-guangdong.ts'
import { housing } from './property/housing.ts'
import { housingFund } from './property/housing-fund.ts'
import { realEstate } from './property/real-estate.ts'
import { tax } from './property/tax.ts'
import { residencePermit } from './residence-permit.ts'

const rows: readonly ItemRow[] = [
  residencePermitGuangdong,
  ...identityDocuments,
  ...households,
  ...policeCertificates,
  ...exitAndTraffic,
  ...employment,
  ...socialInsurance,
  ...employers,
  ...medicalSecurity,
  ...housingFund,
  ...housing,
  ...realEstate,
  ...tax,
  ...civilAffairs,
  ...disability,
  ...education,
  ...health,
  ...justiceAndVeterans,
  ...enterpriseRegistration,
  ...food,
  ...drugsAndEquipment,
  ...transportAndCulture,
  ...safetyAndEnvironment,
]

const byPlatform: Readonly<Record<ItemPlatform, readonly ServiceItem[]>> = {
  '360000': [residencePermit, ...offeredBy('360000').map(withForm)],
  '440000': offeredBy('440000'),
}

const localByPlatform: Readonly<Record<ItemPlatform, readonly LocalItems[]>> = {
  '360000': localItemsOf('360000'),
  '440000': localItemsOf('440000'),
}

/** The items of a province and its capital, one a service; the hub and the ministries have none in the demonstration. */
export function sampleItems(platformId: string): readonly ServiceItem[] {
  return isItemPlatform(platformId) ? byPlatform[platformId] : []
}

/** The same without what is Jiangxi's own: its forms. What the State sets is the same for all. */
export function plainItems(platformId: ItemPlatform): readonly ServiceItem[] {
  return platformId === '360000' ? [residencePermit, ...offeredBy('360000')] : byPlatform[platformId]
}

/** What other cities and counties of a province publish, some of it services of their own. */
export function localItems(platformId: string): readonly LocalItems[] {
  return isItemPlatform(platformId) ? localByPlatform[platformId] : []
}

export { residencePermit }

function localItemsOf(platformId: ItemPlatform): readonly LocalItems[] {
  return defineLocalItems([...rows, ...countyItems], localRows, platformId)
}

function offeredBy(platformId: ItemPlatform): ServiceItem[] {
  return rows
    .filter((row) => (row.offeredBy ?? ['360000']).includes(platformId))
    .map((row) => defineItem(row, platformId))
}

function isItemPlatform(platformId: string): platformId is ItemPlatform {
  return Object.hasOwn(byPlatform, platformId)
}
