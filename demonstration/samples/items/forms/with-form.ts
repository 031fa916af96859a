import type { Material, OnlineForm, ServiceItem } from '#catalogue'
import { birthRegistration } from './birth-registration.ts'
import { drivingLicence } from './driving-licence.ts'
import { elderlyAllowance } from './elderly-allowance.ts'
import { minimumAllowance } from './minimum-allowance.ts'
import { residencePermitEndorsement } from './residence-permit-endorsement.ts'

interface Handled {
  readonly form: OnlineForm
  /** What of the papers the form decides: by which facts they are spared, where they are asked for. */
  readonly papers?: Readonly<Record<string, (material: Material) => Material>>
}

const byPerson = (material: Material): Material => ({
  ...material,
  waiver: { kind: 'certificate', factIds: ['person.name', 'person.residentId'] },
})
const byHousehold = (material: Material): Material => ({
  ...material,
  waiver: { kind: 'data', factIds: ['person.householdAddress'] },
})
const byPermit = (material: Material): Material => ({
  ...material,
  waiver: { kind: 'certificate', factIds: ['permit.held'] },
})
/** Whom one sends is known at the end only: the paper may follow, and is asked of nobody else. */
const ofTheirAgent = (material: Material): Material => ({
  ...material,
  when: 'answers.receive = "other"',
  ...(material.details && { details: { ...material.details, necessity: 'later', deferDays: 5 } }),
})

/** Items of the capital of Jiangxi that are handled online besides the residence permit, by name. */
const handled: ReadonlyMap<string, Handled> = new Map<string, Handled>([
  ['居住证签注', { form: residencePermitEndorsement, papers: { 'material-1': byPerson, 'material-2': byPermit } }],
  ['高龄津贴申请', { form: elderlyAllowance, papers: { 'material-1': byPerson } }],
  ['最低生活保障审核确认', { form: minimumAllowance, papers: { 'material-1': byPerson, 'material-2': byHousehold } }],
  ['生育登记', { form: birthRegistration, papers: { 'material-1': byPerson } }],
  ['机动车驾驶证期满换证', { form: drivingLicence, papers: { 'material-1': byPerson, authorisation: ofTheirAgent } }],
])

/** The item with its form, where the sample has one. */
export function withForm(item: ServiceItem): ServiceItem {
  const found = handled.get(item.name.zh)
  if (!found) return item
  const { form, papers = {} } = found
  return {
    ...item,
    ways: { ...item.ways, online: true },
    online: form,
    materials: item.materials.map((material) => papers[material.id]?.(material) ?? material),
  }
}
