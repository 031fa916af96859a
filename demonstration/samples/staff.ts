import type { Duty } from '#kernel/principal'
import {
  centralOrganisation,
  organIn,
  organisationOf,
  policeBranchOf,
  type SampleOrganisation,
} from './organisations.ts'

export interface SampleOfficer {
  /** What is typed at /w/signin; the name in pinyin. */
  readonly account: string
  readonly name: string
  readonly organisation: SampleOrganisation
  readonly duties: readonly Duty[]
}

/**
 * UNSAFE, and meant to be: everybody who starts the demonstration reads it in the start table. Sample officers exist in
 * the demonstration only.
 */
export const sampleOfficerPassword = 'sample-2026'

export const sampleOfficers: readonly SampleOfficer[] = [
  officer('zhoulanqing', '周岚清', policeBranchOf('360102'), ['approver', 'issuer']),
  officer('tuwenjing', '涂文静', policeBranchOf('360103'), ['approver', 'issuer']),
  // Goes along on inspections; whoever supervises the branch is another.
  officer('xiajing', '夏静', policeBranchOf('360102'), ['approver']),
  officer('wanlihua', '万丽华', policeBranchOf('360102'), ['supervisor']),
  // The head entrusts windows with acceptance.
  officer('yuanhaibo', '袁海波', policeBranchOf('360102'), ['head']),
  // At the windows of the service centres.
  officer('hejing', '何静', policeBranchOf('360102'), ['clerk']),
  officer('lulu', '卢璐', policeBranchOf('360103'), ['clerk']),
  officer('pengxiaofei', '彭小飞', organIn('360400', 'public-security'), ['clerk']),
  officer('tanwenhui', '谭文慧', policeBranchOf('440106'), ['clerk']),
  // Of the services with other forms; two where one proposes and another agrees.
  officer('fangyulan', '方玉兰', organisationOf('360000', 'city', 'civil-affairs'), ['approver', 'issuer']),
  officer('guozhengping', '郭正平', organisationOf('360000', 'city', 'civil-affairs'), ['approver', 'issuer', 'head']),
  officer('pansiyu', '潘思雨', organisationOf('360000', 'city', 'health'), ['approver', 'issuer']),
  officer('dengguoqiang', '邓国强', organisationOf('360000', 'city', 'public-security'), ['approver', 'issuer']),
  officer('xiongzhigang', '熊志刚', organisationOf('360000', 'city', 'public-security'), [
    'rating-handler',
    'supervisor',
  ]),
  officer('zoumin', '邹敏', organisationOf('360000', 'city', 'public-security'), ['item-manager', 'data-officer']),
  // Two of each organ: what one has written another publishes.
  officer('taojianguo', '陶建国', organisationOf('360000', 'city', 'public-security'), ['item-manager']),
  officer('liangjiayi', '梁嘉仪', policeBranchOf('440106'), ['approver', 'issuer']),
  officer('maijiale', '麦家乐', organisationOf('440000', 'city', 'public-security'), ['rating-handler', 'supervisor']),
  officer('ouyanglan', '欧阳岚', organisationOf('440000', 'city', 'public-security'), ['item-manager']),
  officer('huangzhiming', '黄志明', organisationOf('440000', 'city', 'public-security'), ['item-manager']),
  officer('gaoyuan', '高远', centralOrganisation('mps'), ['data-officer']),
  officer('qianxiaowen', '钱晓雯', centralOrganisation('samr'), ['data-officer']),
  officer('shenyichuan', '沈一川', centralOrganisation('hub'), ['supervisor']),
  officer('jiangwanqing', '江晚晴', centralOrganisation('hub'), ['item-manager']),
  officer('songyuanhang', '宋远航', centralOrganisation('hub'), ['item-manager']),
  officer('yuxiaoyan', '余晓燕', organIn('360400', 'public-security'), ['item-manager']),
  officer('keguoping', '柯国平', organIn('360400', 'public-security'), ['item-manager']),
]

export function officersOf(platformId: string): readonly SampleOfficer[] {
  return sampleOfficers.filter(({ organisation }) => organisation.platformId === platformId)
}

function officer(
  account: string,
  name: string,
  organisation: SampleOrganisation,
  duties: readonly Duty[],
): SampleOfficer {
  return { account, name, organisation, duties }
}
