import { type Language, say, type Words } from '#kernel/language'
import { findRegion, type Region, regionPath } from '#standards'
import { nation } from './region-of.ts'

const nationWords: Words = { zh: '全国', en: 'Nationwide' }

/** 东湖区. Below the provinces no official English names exist. */
export function sayRegion(code: string, language: Language): string {
  const region = findRegion(code)
  return region ? nameOf(region, language) : say(nationWords, language)
}

/** 江西省·南昌市·东湖区. */
export function sayRegionPath(code: string, language: Language): string {
  if (code === nation) return say(nationWords, language)
  return regionPath(code)
    .map((region) => nameOf(region, language))
    .join('·')
}

function nameOf({ name, nameEn }: Region, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name
}
