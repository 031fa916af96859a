import type { Words } from '#kernel/language'
import { centralOrganisation, organisationOf, type SampleOrganisation } from './organisations.ts'
import { type Pair, words } from './words.ts'

/** A data service as the directory of the exchange lists it (政务数据共享条例 art. 13). */
export interface SampleDataService {
  readonly id: string
  readonly platformId: string
  readonly organisation: SampleOrganisation
  readonly dataset: Words
  readonly summary: Words
  /** Code set `shareType`: 2 is 有条件共享, for the purposes the grants name. */
  readonly sharing: '2'
  readonly legalBasis: Words
  /** What the caller says besides the number of the person. */
  readonly input: readonly SampleField[]
  readonly fields: readonly SampleField[]
}

export interface SampleField {
  readonly name: string
  readonly words: Words
}

/** 国务院令第716号 art. 7: what sharing can give is not asked of people; no. 809 is the regulation on the sharing itself. */
export const sharingBasis: Words = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第七条；《政务数据共享条例》（国务院令第809号）第十四条',
  en: 'Several Provisions on Online Government Services (State Council Order No. 716), art. 7; Regulations on Government Data Sharing (Order No. 809), art. 14',
}

const name = field('name', ['姓名', 'Name'])

export const sampleDataServices: readonly SampleDataService[] = [
  {
    ...of('mps', 'mps.population.verify', centralOrganisation('mps')),
    dataset: words(['人口库', 'Population register']),
    summary: words(['核对姓名与公民身份号码是否一致', 'Whether a name belongs to an identity number']),
    input: [name],
    fields: [field('matches', ['姓名与号码一致', 'Name and number belong together'])],
  },
  {
    ...of('mps', 'mps.population.person', centralOrganisation('mps')),
    dataset: words(['人口库', 'Population register']),
    summary: words(['居民身份证上的信息和相片日期', 'What an identity card says, and the date of its photo']),
    input: [],
    fields: [
      name,
      field('residentId', ['公民身份号码', 'Resident identity number']),
      field('sex', ['性别', 'Sex']),
      field('birth', ['出生日期', 'Date of birth']),
      field('householdAddress', ['户籍地址', 'Registered household address']),
      field('photoTakenOn', ['证件照拍摄日期', 'Date of the identity photo']),
    ],
  },
  {
    ...of('samr', 'samr.enterprise.by-person', centralOrganisation('samr')),
    dataset: words(['企业登记库', 'Enterprise register']),
    summary: words(['本人登记的企业或个体工商户', 'The business a person has registered']),
    input: [],
    fields: [
      field('enterpriseName', ['企业名称', 'Name of the business']),
      field('uscc', ['统一社会信用代码', 'Unified social credit code']),
      field('role', ['担任职务', 'Role in it']),
      field('registeredOn', ['成立日期', 'Registered on']),
      field('status', ['登记状态', 'Registration status']),
    ],
  },
  {
    ...of('360000', '360000.residence.registration', organisationOf('360000', 'province', 'public-security')),
    dataset: words(['流动人口库', 'Register of the mobile population']),
    summary: words(['居住登记的起始日期和地址', 'Since when and where somebody is registered as living']),
    input: [],
    fields: [
      field('since', ['居住登记日期', 'Registered as resident since']),
      field('address', ['现住址', 'Present address']),
      field('district', ['所在县区', 'District']),
      field('station', ['登记单位', 'Registering office']),
    ],
  },
  {
    ...of('360000', '360000.housing.lease', organisationOf('360000', 'province', 'housing')),
    dataset: words(['房屋租赁备案', 'Filed housing leases']),
    summary: words(['本人作为承租人备案的租赁合同', 'The lease filed for a person as tenant']),
    input: [],
    fields: [
      field('address', ['租住地址', 'Address of the rented home']),
      field('from', ['租期开始', 'Lease begins']),
      field('until', ['租期届满', 'Lease ends']),
      field('filingNumber', ['备案号', 'Filing number']),
    ],
  },
]

/** The services a platform answers. */
export function dataServices(platformId: string): readonly SampleDataService[] {
  return sampleDataServices.filter((service) => service.platformId === platformId)
}

/** @throws RangeError when the samples have no such service. */
export function getDataService(id: string): SampleDataService {
  const found = sampleDataServices.find((service) => service.id === id)
  if (found === undefined) throw new RangeError(`The samples have no data service ${id}`)
  return found
}

function of(platformId: string, id: string, organisation: SampleOrganisation) {
  return { id, platformId, organisation, sharing: '2', legalBasis: sharingBasis } as const
}

function field(name: string, pair: Pair): SampleField {
  return { name, words: words(pair) }
}
