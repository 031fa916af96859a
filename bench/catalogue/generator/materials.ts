import type { Material } from '#catalogue'
import type { Pair } from '../../../demonstration/samples/words.ts'
import { words } from '../../../demonstration/samples/words.ts'
import { chanceOf } from './chance.ts'

const standard: Pair = [
  '拍原件，四角完整、字迹清楚，彩色',
  'A colour picture of the original: all four corners, every character legible',
]

function spared(id: string, name: Pair, source: Pair, kind: 'certificate' | 'data'): Material {
  return { id, name: words(name), waiver: { kind, factIds: [] }, source: words(source), standard: words(standard) }
}

function required(id: string, name: Pair, reason: Pair): Material {
  return {
    ...{ id, name: words(name), waiver: { kind: 'required', reason: words(reason), code: 'made-by-applicant' } },
    ...{ source: words(['您自己准备', 'You bring it']), standard: words(standard) },
    details: {
      ...{ copy: 'original', medium: 'either', necessity: 'needed', channel: 'applicant', copies: 1 },
      legalBasis: words(['设定依据所列材料', 'Named in the legal basis']),
    },
  }
}

const first = {
  person: spared('identity', ['居民身份证', 'Resident identity card'], ['公安部·人口库', 'Police: population'], 'data'),
  enterprise: spared(
    'licence',
    ['营业执照', 'Business licence'],
    ['市场监管总局·电子营业执照', 'Market regulation: electronic licences'],
    'certificate',
  ),
} as const

const others: readonly Material[] = [
  required('application', ['申请表', 'Application form'], ['要您本人确认所填内容', 'You confirm what is filled in']),
  spared('household', ['居民户口簿', 'Household register'], ['公安部·人口库', 'Police: population'], 'data'),
  spared(
    'property',
    ['不动产权属证书', 'Property certificate'],
    ['自然资源部·不动产登记', 'Land: property'],
    'certificate',
  ),
  required('plan', ['场所平面图', 'Plan of the premises'], ['没有部门存有', 'No department has it']),
  spared('insurance', ['社会保险缴费记录', 'Social insurance record'], ['人社部·社保库', 'Insurance: records'], 'data'),
  required('photo', ['近期免冠照片', 'Recent photograph'], ['证件要用', 'Printed on the document']),
  required('system', ['管理制度文本', 'Rules of management'], ['由单位自行制定', 'Written by the enterprise']),
  spared('tax', ['完税证明', 'Tax receipt'], ['税务总局·金税系统', 'Tax: receipts'], 'data'),
]

/** One to six materials, as the item's number falls. */
export function materialsOf(audience: 'person' | 'enterprise', item: number): Material[] {
  return [first[audience], ...others.filter((_, index) => chanceOf(item, 700 + index) < 0.35)]
}
