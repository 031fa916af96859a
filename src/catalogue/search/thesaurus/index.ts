import { business } from './business.ts'
import { circumstances } from './circumstances.ts'
import type { Concept } from './concept.ts'
import { english } from './english.ts'
import { moreEnglish } from './english-more.ts'
import { families } from './families.ts'
import { homes } from './homes.ts'
import { households } from './households.ts'
import { justice } from './justice.ts'
import { trades } from './trades.ts'
import { vehicles } from './vehicles.ts'
import { verbs } from './verbs.ts'
import { work } from './work.ts'

/** Everyday language of all fields of government services, and the words of titles for it. */
export const concepts: readonly Concept[] = [
  ...households,
  ...vehicles,
  ...work,
  ...homes,
  ...families,
  ...business,
  ...trades,
  ...justice,
  ...verbs,
  ...english,
  ...moreEnglish,
]

export { circumstances }
