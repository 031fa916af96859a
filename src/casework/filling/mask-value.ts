import type { FactMask } from '#catalogue'
import { maskAddress, maskName, maskPhone, maskResidentId } from '#standards'
import type { FactValue } from '../case/case.ts'

const masks: Readonly<Record<Exclude<FactMask, 'none'>, (value: string) => string>> = {
  name: maskName,
  'resident-id': maskResidentId,
  phone: maskPhone,
  address: maskAddress,
}

/** A value as it is shown where it need not be read in full. */
export function maskValue(mask: FactMask, value: FactValue): FactValue {
  return mask === 'none' || typeof value !== 'string' ? value : masks[mask](value)
}
