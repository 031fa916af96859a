import type { ServiceItem } from '#catalogue'
import { defineItem, type ItemPlatform, type ItemRow } from './define-item.ts'
import { residencePermit } from './residence-permit.ts'

const rows: readonly ItemRow[] = []

const jiangxi: readonly ServiceItem[] = [residencePermit, ...rows.map((row) => defineItem(row, '360000'))]

const guangdong: readonly ServiceItem[] = rows.filter((row) => row.guangdong).map((row) => defineItem(row, '440000'))

const byPlatform: Readonly<Record<ItemPlatform, readonly ServiceItem[]>> = { '360000': jiangxi, '440000': guangdong }

/** The items a platform publishes; the hub and the ministries have none of their own in the demonstration. */
export function sampleItems(platformId: string): readonly ServiceItem[] {
  return isItemPlatform(platformId) ? byPlatform[platformId] : []
}

export { residencePermit }

function isItemPlatform(platformId: string): platformId is ItemPlatform {
  return Object.hasOwn(byPlatform, platformId)
}
