import type { Material, MaterialReasonCode, Waiver } from '#catalogue'
import type { Pair } from '../words.ts'

/** A material as the rows write it; its id is its place in the list unless the online form names it. */
export interface MaterialRow {
  readonly id?: string
  readonly name: Pair
  readonly waiver: Waiver
  readonly source: Pair
  readonly standard: Pair
  readonly fallbackCommitmentId?: string
  readonly details?: NonNullable<Material['details']>
}

const original: Pair = [
  '拍原件，四角完整、字迹清楚，彩色',
  'A colour picture of the original: all four corners, every character legible',
]

/** Spared because the electronic certificate is called up. */
export function certificate(name: Pair, source: Pair, standard: Pair = original): MaterialRow {
  return { name, waiver: { kind: 'certificate', factIds: [] }, source, standard }
}

/** Spared because the department that has the data is asked. */
export function data(name: Pair, source: Pair, standard: Pair = original): MaterialRow {
  return { name, waiver: { kind: 'data', factIds: [] }, source, standard }
}

/** Spared because a signed statement takes its place (国办发〔2020〕42号). */
export function commitment(name: Pair, check: Pair): MaterialRow {
  return { name, waiver: { kind: 'commitment', commitmentId: 'statement' }, source: check, standard: original }
}

/** The same with an id, for situations to name it by. */
export function named(id: string, row: MaterialRow): MaterialRow {
  return { ...row, id }
}

/** What is handed in is one original, on paper or as a picture; what others made says so. */
const details = {
  copy: 'original',
  medium: 'either',
  necessity: 'needed',
  channel: 'applicant',
  copies: 1,
} as const
const madeByOthers: readonly MaterialReasonCode[] = ['third-party-report', 'not-shared']

/** Still asked, with the reason of the public table and the words people are shown. */
export function required(
  code: MaterialReasonCode,
  name: Pair,
  [zhReason, enReason]: Pair,
  standard: Pair,
  source: Pair = ['您自己准备', 'You bring it'],
): MaterialRow {
  return {
    name,
    waiver: { kind: 'required', reason: { zh: zhReason, en: enReason }, code },
    source,
    standard,
    details: { ...details, channel: madeByOthers.includes(code) ? 'other' : 'applicant' },
  }
}

/** No longer asked of anybody. */
export function abolished(name: Pair, source: Pair): MaterialRow {
  return { name, waiver: { kind: 'abolished' }, source, standard: ['不用交', 'Not needed'] }
}

export const identityCard = certificate(
  ['居民身份证', 'Resident identity card'],
  ['公安部 · 居民身份证', 'Ministry of Public Security · identity cards'],
)

export const householdBook = data(
  ['居民户口簿', 'Household register'],
  ['公安部 · 人口库', 'Ministry of Public Security · population register'],
  ['拍首页和本人页，字迹清楚', 'Pictures of the first page and your own page, legible'],
)

export const marriageCertificate = certificate(
  ['结婚证', 'Marriage certificate'],
  ['民政部 · 婚姻登记', 'Ministry of Civil Affairs · marriage registrations'],
)

export const divorceCertificate = certificate(
  ['离婚证', 'Divorce certificate'],
  ['民政部 · 婚姻登记', 'Ministry of Civil Affairs · marriage registrations'],
)

export const businessLicence = certificate(
  ['营业执照', 'Business licence'],
  ['市场监管总局 · 电子营业执照', 'State Administration for Market Regulation · electronic business licences'],
)

export const birthCertificate = certificate(
  ['出生医学证明', 'Medical certificate of birth'],
  ['卫生健康委 · 出生医学证明', 'Health Commission · certificates of birth'],
)

export const realEstateCertificate = certificate(
  ['不动产权证书', 'Real estate title certificate'],
  ['自然资源部门 · 不动产登记', 'Natural resources authority · real estate register'],
)

export const filedLease = data(
  ['房屋租赁备案信息', 'Filed lease'],
  ['住建部门 · 房屋租赁备案', 'Housing authority · filed leases'],
  ['租赁合同全页，双方签名和租期清楚', 'All pages of the lease, signatures and dates legible'],
)

/** Entries the household register has changed: a new name, another date of birth. */
export const changedEntry = data(
  ['户口登记变更信息', 'Change in the household register'],
  ['公安部 · 人口库', 'Ministry of Public Security · population register'],
)

export const kinship = data(
  ['亲属关系信息', 'Kinship by household'],
  ['公安部 · 人口库', 'Ministry of Public Security · population register'],
  ['户口簿上能看出监护关系的页', 'The pages of the household register that show the guardian'],
)

export const taxPaid = data(['完税信息', 'Taxes paid'], ['税务部门 · 契税', 'Tax service · deed tax'])
