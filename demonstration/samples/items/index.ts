import type { ServiceItem } from '#catalogue'
import { defineItem, type ItemPlatform, type ItemRow } from './define-item.ts'
import { employment } from './employment.ts'
import { exitAndTraffic } from './exit-and-traffic.ts'
import { households } from './households.ts'
import { identityDocuments } from './identity-documents.ts'
import { residencePermit } from './residence-permit.ts'
import { socialInsurance } from './social-insurance.ts'

const rows: readonly ItemRow[] = [
  ...identityDocuments,
  ...households,
  ...exitAndTraffic,
  ...employment,
  ...socialInsurance,
]

const byPlatform: Readonly<Record<ItemPlatform, readonly ServiceItem[]>> = {
  '360000': [residencePermit, ...offeredBy('360000')],
  '440000': offeredBy('440000'),
}

/** The items a platform publishes; the hub and the ministries have none of their own in the demonstration. */
export function sampleItems(platformId: string): readonly ServiceItem[] {
  return isItemPlatform(platformId) ? byPlatform[platformId] : []
}

export { residencePermit }

function offeredBy(platformId: ItemPlatform): ServiceItem[] {
  return rows
    .filter((row) => (row.offeredBy ?? ['360000']).includes(platformId))
    .map((row) => defineItem(row, platformId))
}

function isItemPlatform(platformId: string): platformId is ItemPlatform {
  return Object.hasOwn(byPlatform, platformId)
}
