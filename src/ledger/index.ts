export { actsManual, actWords } from './act-words.ts'
export { createLedger } from './create-ledger.ts'
export { type FootprintPage, listFootprint } from './list-footprint.ts'
export type { FootprintActor, FootprintRecord, FootprintSubject } from './record.ts'
