import type { Words } from '#kernel/language'
import { type DepartmentId, departments } from '../departments.ts'
import { type Pair, words } from '../words.ts'

/** Lines of government that have basic items but no organ in the demonstration. */
export type NationalDepartmentId =
  | 'development-reform'
  | 'science'
  | 'industry'
  | 'ethnic-religious'
  | 'finance'
  | 'water'
  | 'commerce'
  | 'central-bank'
  | 'customs'
  | 'broadcasting'
  | 'sport'
  | 'press'
  | 'meteorology'
  | 'earthquake'
  | 'energy'
  | 'tobacco'
  | 'immigration'
  | 'forestry'
  | 'railway'
  | 'civil-aviation'
  | 'postal'
  | 'heritage'
  | 'tcm'
  | 'foreign-exchange'
  | 'drugs'
  | 'intellectual-property'
  | 'archives'
  | 'civil-defence'
  | 'establishment'
  | 'trade-union'
  | 'women'
  | 'red-cross'
  | 'fire'
  | 'petitions'

export interface NationalDepartment {
  readonly id: NationalDepartmentId
  /** Positions 5–6 of a basic code. Of these only 07 and 33 were seen in codes of running systems. */
  readonly code: string
  readonly name: Pair
}

export const nationalDepartments: readonly NationalDepartment[] = [
  national('development-reform', '04', '发展改革', 'Development and reform'),
  national('science', '06', '科学技术', 'Science and technology'),
  national('industry', '07', '工业和信息化', 'Industry and information technology'),
  national('ethnic-religious', '08', '民族宗教', 'Ethnic and religious affairs'),
  national('finance', '13', '财政', 'Finance'),
  national('water', '19', '水利', 'Water resources'),
  national('commerce', '21', '商务', 'Commerce'),
  national('central-bank', '26', '人民银行', 'People’s Bank'),
  national('customs', '29', '海关', 'Customs'),
  national('broadcasting', '32', '广播电视', 'Radio and television'),
  national('sport', '33', '体育', 'Sport'),
  national('press', '39', '新闻出版和电影', 'Press, publishing and film'),
  national('meteorology', '54', '气象', 'Meteorology'),
  national('earthquake', '57', '地震', 'Earthquake administration'),
  national('energy', '60', '能源和电力', 'Energy and electricity'),
  national('tobacco', '62', '烟草专卖', 'Tobacco monopoly'),
  national('immigration', '63', '移民管理', 'Immigration'),
  national('forestry', '64', '林业和草原', 'Forestry and grassland'),
  national('railway', '65', '铁路', 'Railways'),
  national('civil-aviation', '66', '民用航空', 'Civil aviation'),
  national('postal', '67', '邮政', 'Postal services'),
  national('heritage', '68', '文物', 'Cultural heritage'),
  national('tcm', '69', '中医药', 'Traditional Chinese medicine'),
  national('foreign-exchange', '71', '外汇管理', 'Foreign exchange'),
  national('drugs', '72', '药品监督管理', 'Drug administration'),
  national('intellectual-property', '73', '知识产权', 'Intellectual property'),
  national('archives', '81', '档案', 'Archives'),
  national('civil-defence', '82', '人民防空', 'Civil defence'),
  national('establishment', '83', '机构编制', 'Public institutions'),
  national('trade-union', '84', '工会', 'Trade unions'),
  national('women', '85', '妇联', 'Women’s federation'),
  national('red-cross', '86', '红十字会', 'Red Cross'),
  national('fire', '87', '消防救援', 'Fire and rescue'),
  national('petitions', '88', '信访', 'Petitions'),
]

/** The line of government of a basic item, whether or not the demonstration has organs of it. */
export function basicItemDepartment(id: DepartmentId | NationalDepartmentId): {
  readonly id: DepartmentId | NationalDepartmentId
  readonly code: string
  readonly name: Words
} {
  const sample = departments.find((department) => department.id === id)
  if (sample !== undefined) return { id: sample.id, code: sample.code, name: sample.name }
  const found = nationalDepartments.find((department) => department.id === id)
  if (found === undefined) throw new RangeError(`No department ${id}`)
  return { id: found.id, code: found.code, name: words(found.name) }
}

function national(id: NationalDepartmentId, code: string, zh: string, en: string): NationalDepartment {
  return { id, code, name: [zh, en] }
}
