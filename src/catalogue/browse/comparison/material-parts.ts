import type { Words } from '#kernel/language'
import type { Material, ServiceItem } from '../../item.ts'
import { reasonCodes } from '../../lint/reason-codes.ts'
import type { Part } from './part.ts'
import { listOf, namedBy, plainly } from './words-of.ts'

const waivers = {
  certificate: { zh: '免交，调用电子证照', en: 'spared, the electronic certificate is called up' },
  data: { zh: '免交，数据核验', en: 'spared, checked by data' },
  commitment: { zh: '免交，告知承诺', en: 'spared, a commitment takes its place' },
  abolished: { zh: '免交，已取消该证明', en: 'spared, the proof was abolished' },
  required: { zh: '要交', en: 'to hand in' },
} as const satisfies Record<Material['waiver']['kind'], Words>
const copies = {
  original: { zh: '原件', en: 'original' },
  copy: { zh: '复印件', en: 'copy' },
  'original-and-copy': { zh: '原件和复印件', en: 'original and copy' },
  'original-or-copy': { zh: '原件或复印件', en: 'original or copy' },
} as const
const media = {
  paper: { zh: '纸质', en: 'paper' },
  electronic: { zh: '电子', en: 'electronic' },
  either: { zh: '纸质或者电子', en: 'paper or electronic' },
} as const
const necessities = {
  needed: { zh: '必要', en: 'needed' },
  optional: { zh: '非必要', en: 'optional' },
  later: { zh: '可以后补', en: 'may follow' },
} as const
const channels = {
  applicant: { zh: '申请人自备', en: 'the applicant' },
  government: { zh: '政府部门核发', en: 'government' },
  other: { zh: '其他', en: 'others' },
} as const

/** Materials by their ids, with what is said of each. */
export function materialParts({ materials }: Pick<ServiceItem, 'materials'>): Part<'materials'>[] {
  return materials.map((material) => {
    const { id, name } = material
    return {
      element: 'materials',
      key: `material ${id}`,
      label: { zh: '材料', en: 'Material' },
      words: name,
      inside: insideOf(material).map(([key, zh, en, words, measure]) => ({
        element: 'materials',
        key,
        label: { zh: `材料“${name.zh}”的${zh}`, en: `${en} of the material “${name.en}”` },
        words,
        ...(measure !== undefined && {
          measure: {
            value: measure,
            less: { zh: '减为', en: 'reduced to' },
            more: { zh: '增为', en: 'raised to' },
          },
        }),
      })),
    }
  })
}

type Inside = readonly [key: string, zh: string, en: string, words: Words | null, measure?: number | undefined]

const limits = {
  maxMegabytes: ['每个文件最多（MB）', 'Most megabytes of a file'],
  maxPages: ['每个文件最多（页）', 'Most pages of a file'],
  deferDays: ['容缺后补期限（工作日）', 'Working days in which it may follow'],
} as const

function insideOf({ waiver, source, standard, fallbackCommitmentId, details, when }: Material): Inside[] {
  const facts = waiver.kind === 'certificate' || waiver.kind === 'data' ? waiver.factIds : []
  const commitment = waiver.kind === 'commitment' ? waiver.commitmentId : null
  const code = waiver.kind === 'required' ? waiver.code : undefined
  return [
    ['waiver', '要求', 'Demand', waivers[waiver.kind]],
    ['reason', '原因', 'Reason', waiver.kind === 'required' ? waiver.reason : null],
    ['code', '原因代码', 'Reason code', code === undefined ? null : reasonCodes[code].words],
    ['facts', '免交依据', 'Ground for sparing', listOf(facts.map(plainly))],
    ['commitment', '承诺书', 'Commitment', commitment === null ? null : plainly(commitment)],
    ['source', '来源', 'Source', source],
    ['standard', '受理标准', 'Standard', standard],
    [
      'fallback',
      '数据取不到时的承诺书',
      'Commitment where data fail',
      fallbackCommitmentId ? plainly(fallbackCommitmentId) : null,
    ],
    ['when', '什么情况下要交', 'Asked for when', when === undefined ? null : plainly(when)],
    ['copy', '类型', 'Type', details ? copies[details.copy] : null],
    ['medium', '形式', 'Form', details ? media[details.medium] : null],
    ['necessity', '必要性', 'Necessity', details ? necessities[details.necessity] : null],
    ['channel', '来源渠道', 'Channel', details ? channels[details.channel] : null],
    [
      'copies',
      '份数',
      'Number of copies',
      details ? { zh: `${details.copies}份`, en: String(details.copies) } : null,
      details?.copies,
    ],
    ...(['maxMegabytes', 'maxPages', 'deferDays'] as const).map((key): Inside => {
      const number = details?.[key]
      return [key, ...limits[key], number === undefined ? null : plainly(String(number)), number]
    }),
    ['note', '填报须知', 'Note', details?.note ?? null],
    ['basis', '要求依据', 'Legal basis', details?.legalBasis ?? null],
    ['blank', '空白表格', 'Blank form', details?.blankForm ? plainly(details.blankForm) : null],
    ['sample', '示例样表', 'Sample form', details?.sampleForm ? plainly(details.sampleForm) : null],
  ]
}

/** Situations with the names of what is asked in each. */
export function situationParts({
  situations,
  materials,
}: Pick<ServiceItem, 'situations' | 'materials'>): Part<'situations'>[] {
  const names = new Map(materials.map(({ id, name }) => [id, name]))
  return situations.map(({ id, title, materialIds }) => ({
    element: 'situations',
    key: `situation ${id}`,
    label: { zh: '情形', en: 'Situation' },
    words: title,
    inside: [
      {
        element: 'situations',
        key: 'materials',
        label: { zh: `情形“${title.zh}”的材料`, en: `Materials of the situation “${title.en}”` },
        words: listOf(materialIds.map((each) => names.get(each) ?? plainly(each))),
      },
    ],
  }))
}

export function servedInWords(servedParties: ServiceItem['servedParties']): Words | null {
  return listOf(servedParties.map((each) => namedBy('servedParty.gbt39046', each)))
}
