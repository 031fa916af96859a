import type { Words } from '#kernel/language'
import { type Pair, words } from './words.ts'

/** What the same line of government is called at each level, and how people reach it. */
export interface SampleDepartment {
  readonly id: DepartmentId
  /** Two digits of the guiding central department, positions 5–6 of a basic code. */
  readonly code: string
  /** The name it is browsed by. */
  readonly name: Words
  readonly province: Pair
  readonly city: Pair
  /** National short numbers: consultation, and supervision (12388 is that of the discipline inspection organs). */
  readonly phone: string
  readonly complaintPhone: string
  /** 2 for public institutions (事业单位), second character of the USCC. */
  readonly category: '1' | '2' | '3'
  /** Tax offices stand under the national administration, so their names begin with it. */
  readonly prefix?: Pair
}

export type DepartmentId =
  | 'public-security'
  | 'civil-affairs'
  | 'justice'
  | 'human-resources'
  | 'natural-resources'
  | 'ecology'
  | 'housing'
  | 'housing-fund'
  | 'transport'
  | 'agriculture'
  | 'culture'
  | 'health'
  | 'veterans'
  | 'emergency'
  | 'tax'
  | 'market'
  | 'medical-security'
  | 'education'
  | 'disabled'

/**
 * Order matters: the place in this table is part of the sample numbers of the organisations. Append, never insert.
 * The two-digit codes beyond 09, 14, 17, 18, 23 and 31 were not verified in a source.
 */
export const departments: readonly SampleDepartment[] = [
  department('public-security', '09', '1', '12367', '12389', {
    name: ['公安', 'Public security'],
    province: ['公安厅', 'Department of Public Security'],
    city: ['公安局', 'Public Security Bureau'],
  }),
  department('civil-affairs', '11', '1', '12345', '12388', {
    name: ['民政', 'Civil affairs'],
    province: ['民政厅', 'Department of Civil Affairs'],
    city: ['民政局', 'Civil Affairs Bureau'],
  }),
  department('justice', '12', '1', '12348', '12388', {
    name: ['司法行政', 'Justice'],
    province: ['司法厅', 'Department of Justice'],
    city: ['司法局', 'Justice Bureau'],
  }),
  department('human-resources', '14', '1', '12333', '12388', {
    name: ['人力资源和社会保障', 'Human resources and social security'],
    province: ['人力资源和社会保障厅', 'Department of Human Resources and Social Security'],
    city: ['人力资源和社会保障局', 'Human Resources and Social Security Bureau'],
  }),
  department('natural-resources', '15', '1', '12345', '12336', {
    name: ['自然资源', 'Natural resources'],
    province: ['自然资源厅', 'Department of Natural Resources'],
    city: ['自然资源和规划局', 'Natural Resources and Planning Bureau'],
  }),
  department('ecology', '16', '1', '12345', '12369', {
    name: ['生态环境', 'Ecology and environment'],
    province: ['生态环境厅', 'Department of Ecology and Environment'],
    city: ['生态环境局', 'Ecology and Environment Bureau'],
  }),
  department('housing', '17', '1', '12345', '12388', {
    name: ['住房和城乡建设', 'Housing and urban-rural development'],
    province: ['住房和城乡建设厅', 'Department of Housing and Urban-Rural Development'],
    city: ['住房和城乡建设局', 'Housing and Urban-Rural Development Bureau'],
  }),
  department('housing-fund', '17', '2', '12329', '12388', {
    name: ['住房公积金', 'Housing provident fund'],
    province: ['住房公积金监管服务中心', 'Housing Provident Fund Supervision Centre'],
    city: ['住房公积金管理中心', 'Housing Provident Fund Centre'],
  }),
  department('transport', '18', '1', '12328', '12388', {
    name: ['交通运输', 'Transport'],
    province: ['交通运输厅', 'Department of Transport'],
    city: ['交通运输局', 'Transport Bureau'],
  }),
  department('agriculture', '20', '1', '12345', '12388', {
    name: ['农业农村', 'Agriculture and rural affairs'],
    province: ['农业农村厅', 'Department of Agriculture and Rural Affairs'],
    city: ['农业农村局', 'Agriculture and Rural Affairs Bureau'],
  }),
  department('culture', '22', '1', '12345', '12318', {
    name: ['文化和旅游', 'Culture and tourism'],
    province: ['文化和旅游厅', 'Department of Culture and Tourism'],
    city: ['文化广电旅游局', 'Culture, Radio, Television and Tourism Bureau'],
  }),
  department('health', '23', '1', '12320', '12388', {
    name: ['卫生健康', 'Health'],
    province: ['卫生健康委员会', 'Health Commission'],
    city: ['卫生健康委员会', 'Health Commission'],
  }),
  department('veterans', '24', '1', '12345', '12388', {
    name: ['退役军人事务', 'Veterans affairs'],
    province: ['退役军人事务厅', 'Department of Veterans Affairs'],
    city: ['退役军人事务局', 'Veterans Affairs Bureau'],
  }),
  department('emergency', '25', '1', '12345', '12350', {
    name: ['应急管理', 'Emergency management'],
    province: ['应急管理厅', 'Department of Emergency Management'],
    city: ['应急管理局', 'Emergency Management Bureau'],
  }),
  department('tax', '30', '1', '12366', '12388', {
    name: ['税务', 'Taxation'],
    province: ['税务局', 'Tax Service'],
    city: ['税务局', 'Tax Service'],
    prefix: ['国家税务总局', 'State Taxation Administration'],
  }),
  department('market', '31', '1', '12345', '12315', {
    name: ['市场监督管理', 'Market regulation'],
    province: ['市场监督管理局', 'Administration for Market Regulation'],
    city: ['市场监督管理局', 'Administration for Market Regulation'],
  }),
  department('medical-security', '36', '1', '12393', '12388', {
    name: ['医疗保障', 'Medical security'],
    province: ['医疗保障局', 'Healthcare Security Administration'],
    city: ['医疗保障局', 'Healthcare Security Administration'],
  }),
  department('education', '05', '1', '12345', '12391', {
    name: ['教育', 'Education'],
    province: ['教育厅', 'Department of Education'],
    city: ['教育局', 'Education Bureau'],
  }),
  department('disabled', '80', '3', '12385', '12388', {
    name: ['残疾人服务', 'Services for persons with disabilities'],
    province: ['残疾人联合会', 'Disabled Persons’ Federation'],
    city: ['残疾人联合会', 'Disabled Persons’ Federation'],
  }),
]

/** @throws RangeError never for a `DepartmentId`: the table has one row for each. */
export function getDepartment(id: DepartmentId): SampleDepartment {
  const found = departments.find((department) => department.id === id)
  if (found === undefined) throw new RangeError(`No sample department ${id}`)
  return found
}

function department(
  id: DepartmentId,
  code: string,
  category: SampleDepartment['category'],
  phone: string,
  complaintPhone: string,
  { name, province, city, prefix }: { name: Pair; province: Pair; city: Pair; prefix?: Pair },
): SampleDepartment {
  return { id, code, category, phone, complaintPhone, name: words(name), province, city, ...(prefix && { prefix }) }
}
