/** A body that registers organisations: position 1 of the unified code and the categories it knows in position 2. */
export interface RegisteringAuthority {
  readonly code: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly categories: string
}

// GB 32100-2015 table 1 with the rows added since (A, N). A table on purpose: it will grow again.
const table: readonly RegisteringAuthority[] = [
  { code: '1', name: { zh: '机构编制', en: 'Public establishment office' }, categories: '1239' },
  { code: '2', name: { zh: '外交', en: 'Foreign affairs' }, categories: '19' },
  { code: '3', name: { zh: '司法行政', en: 'Justice administration' }, categories: '123459' },
  { code: '4', name: { zh: '文化', en: 'Culture' }, categories: '19' },
  { code: '5', name: { zh: '民政', en: 'Civil affairs' }, categories: '1239' },
  { code: '6', name: { zh: '旅游', en: 'Tourism' }, categories: '129' },
  { code: '7', name: { zh: '宗教', en: 'Religious affairs' }, categories: '129' },
  { code: '8', name: { zh: '工会', en: 'Trade unions' }, categories: '19' },
  { code: '9', name: { zh: '市场监管', en: 'Market regulation' }, categories: '123' },
  {
    code: 'A',
    name: { zh: '中央军委改革和编制办公室', en: 'Military reform and establishment office' },
    categories: '19',
  },
  { code: 'N', name: { zh: '农业', en: 'Agriculture' }, categories: '1239' },
  { code: 'Y', name: { zh: '其他', en: 'Other' }, categories: '1' },
]

const byCode: ReadonlyMap<string, RegisteringAuthority> = new Map(table.map((authority) => [authority.code, authority]))

export function findRegisteringAuthority(code: string): RegisteringAuthority | undefined {
  return byCode.get(code)
}
