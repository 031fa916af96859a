import { type CodeValue, codeSets } from '../code-sets.ts'

// 00 行政权力 is the class that 01–10 belong to; no item has it as its type.
const classCode = '00'

/** The types an item can have (GB/T 39046-2020 A.1). 11–19 and 21 and above are extensions and have no names here. */
export const itemTypes: readonly CodeValue[] = codeSets.itemType.values.filter(({ code }) => code !== classCode)
