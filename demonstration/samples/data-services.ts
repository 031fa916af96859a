import type { DataService } from '#exchange'
import type { Words } from '#kernel/language'
import { centralOrganisation, organisationOf, type SampleOrganisation } from './organisations.ts'
import { type Pair, words } from './words.ts'

/** 国务院令第716号 art. 7: what sharing can give is not asked of people; no. 809 is the regulation on the sharing itself. */
export const sharingBasis: Words = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第七条；《政务数据共享条例》（国务院令第809号）第十四条',
  en: 'Several Provisions on Online Government Services (State Council Order No. 716), art. 7; Regulations on Government Data Sharing (Order No. 809), art. 14',
}

const name = field('name', ['姓名', 'Name'])

export const sampleDataServices: readonly DataService[] = [
  {
    ...of('mps', 'mps.population.verify', centralOrganisation('mps')),
    connector: { kind: 'match', register: 'mps.population' },
    dataset: words(['人口库', 'Population register']),
    fields: [field('matches', ['姓名与号码一致', 'Name and number belong together'])],
  },
  {
    ...of('mps', 'mps.population.person', centralOrganisation('mps')),
    connector: { kind: 'register', register: 'mps.population' },
    dataset: words(['人口库', 'Population register']),
    fields: [
      name,
      field('residentId', ['公民身份号码', 'Resident identity number']),
      field('sex', ['性别', 'Sex']),
      field('birth', ['出生日期', 'Date of birth']),
      field('householdAddress', ['户籍地址', 'Registered household address']),
      field('photoTakenOn', ['证件照拍摄日期', 'Date of the identity photo']),
      field('lifeStatus', ['人口登记状态', 'Status in the register']),
    ],
  },
  {
    ...of('samr', 'samr.enterprise.by-person', centralOrganisation('samr')),
    connector: { kind: 'register', register: 'samr.enterprises' },
    dataset: words(['企业登记库', 'Enterprise register']),
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
    connector: { kind: 'register', register: '360000.residences' },
    dataset: words(['流动人口库', 'Register of the mobile population']),
    fields: [
      field('since', ['居住登记日期', 'Registered as resident since']),
      field('address', ['现住址', 'Present address']),
      field('district', ['所在县区', 'District']),
      field('station', ['登记单位', 'Registering office']),
    ],
  },
  {
    ...of('360000', '360000.housing.lease', organisationOf('360000', 'province', 'housing')),
    connector: { kind: 'register', register: '360000.leases' },
    dataset: words(['房屋租赁备案', 'Filed housing leases']),
    fields: [
      field('address', ['租住地址', 'Address of the rented home']),
      field('from', ['租期开始', 'Lease begins']),
      field('until', ['租期届满', 'Lease ends']),
      field('filingNumber', ['备案号', 'Filing number']),
    ],
  },
]

/** The hub's directory lists all services; a provider declares its own. */
export function dataServices(platformId: string): readonly DataService[] {
  if (platformId === 'hub') return sampleDataServices
  return sampleDataServices.filter((service) => service.providerPlatform === platformId)
}

/** @throws RangeError when the samples have no such service. */
export function getDataService(id: string): DataService {
  const found = sampleDataServices.find((service) => service.id === id)
  if (found === undefined) throw new RangeError(`The samples have no data service ${id}`)
  return found
}

/** All are shared under conditions (有条件共享): with whom and for what, the grants say. */
function of(providerPlatform: string, id: string, { id: uscc, name }: SampleOrganisation) {
  return {
    id,
    providerPlatform,
    organisation: { id: uscc, name },
    sharing: 'conditional',
    legalBasis: sharingBasis,
  } as const
}

function field(name: string, pair: Pair): DataService['fields'][number] {
  return { name, words: words(pair) }
}
