import type { Material } from '#catalogue'
import { addWorkdays, type CalendarDate } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { ContentLimits } from './content/inspect-content.ts'

/** Owner of these files in the store. */
export const materialsArea = 'casework-materials'
export const filesPerMaterial = 6

const usual = { megabytes: 4, pages: 60, deferDays: 10 } as const
/** The largest that an item may allow. */
export const largestFile = 20 * 1024 * 1024

/** What one file of a material may be: as its item says, else 4 MB and 60 pages. */
export function limitsOf(material: Pick<Material, 'details'> | undefined): ContentLimits {
  const { maxMegabytes = usual.megabytes, maxPages = usual.pages } = material?.details ?? {}
  return { bytes: Math.min(maxMegabytes * 1024 * 1024, largestFile), pages: maxPages }
}

/** The material an entry of the case belongs to: by its own id, or through the entry of the correction notice. */
export function findMaterial(
  { item, correction }: Pick<CaseFile, 'item' | 'correction'>,
  id: string,
): Material | undefined {
  const entry = correction?.entries.find((each) => each.id === id)
  return item.materials.find((each) => each.id === (entry?.materialId ?? id))
}

export function mayFollow({ details }: Pick<Material, 'details'>): boolean {
  return details?.necessity === 'later'
}

/** The day by which a deferred material must be there, in working days from the day the case begins its way. */
export function deferredUntil({ details }: Pick<Material, 'details'>, from: CalendarDate): CalendarDate {
  return addWorkdays(from, details?.deferDays ?? usual.deferDays).date
}
