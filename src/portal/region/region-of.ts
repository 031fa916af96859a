import type { Call } from '#kernel/http'
import type { ThisPlatform } from '#kernel/services'
import { findRegion, isRegionCode, isWithin } from '#standards'

/** The whole country: the hub and the ministries serve it, and no division has this code. */
export const nation = '000000'

/** Whether a platform has services for a region: its own region, or one below it that has a government. */
export function isServed(code: string, { region }: Pick<ThisPlatform, 'region'>): boolean {
  if (code === region) return true
  if (!isRegionCode(code) || findRegion(code)?.heading) return false
  return region === nation || isWithin(code, region)
}

/**
 * The region whose services are shown: the one the address names, so that a list can be linked to; else the one the
 * person chose on this device; else the platform's. What the platform does not serve is as if nothing had been said.
 */
export function regionOf(call: Pick<Call, 'cookie' | 'services'>, asked?: string): string {
  const { platform } = call.services
  const wanted = [asked, call.cookie('region')]
  return wanted.find((code) => code !== undefined && isServed(code, platform)) ?? platform.region
}
