import { situationsOfBusiness } from './business.ts'
import { situationsOfLivelihood } from './livelihood.ts'
import { moreSituations } from './more.ts'
import { situationsOfPeople } from './people.ts'
import { rarerSituations } from './rarer.ts'
import type { Situation } from './situation.ts'
import { situationsOfWork } from './work.ts'

/** What people tell instead of naming a service, by words of its title. */
export const situations: readonly Situation[] = [
  ...situationsOfPeople,
  ...situationsOfLivelihood,
  ...situationsOfWork,
  ...situationsOfBusiness,
  ...moreSituations,
  ...rarerSituations,
]
