import type { Words } from '#kernel/language'

/** By what a commitment stands in the place of a proof, is checked, put right, and leaves a record. */
export const commitmentBasis: Words = {
  zh: '国办发〔2020〕42号',
  en: 'General Office of the State Council, 2020 no. 42',
}
