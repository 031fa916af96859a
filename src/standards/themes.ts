import { type CodeValue, codeSets } from './code-sets.ts'

/**
 * The theme lists (主题分类) by which services are browsed, in the order of their codes. The same three digits mean
 * different things to a person and to an enterprise (005 is 生育收养 and 设立变更): keep the list with the code.
 */
export const themes: { readonly person: readonly CodeValue[]; readonly enterprise: readonly CodeValue[] } = {
  person: codeSets['theme.naturalPerson'].values,
  enterprise: codeSets['theme.legalPerson'].values,
}
