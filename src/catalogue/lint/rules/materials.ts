import type { Material } from '../../item.ts'
import { bare } from '../../proofs/abolished-proof.ts'
import { clauses } from '../clauses.ts'
import { type Breach, type Rule, type SharedElements, when } from '../rule.ts'

/** Each material with something wrong gets its own line. */
function each(broken: (material: Material) => boolean, zh: string, en: string) {
  return ({ materials }: SharedElements): Breach[] =>
    materials.filter(broken).flatMap(({ name }) => when(true, `${zh}：${name.zh}`, `${en}: ${name.en}`))
}

export const materialRules: readonly Rule<SharedElements>[] = [
  {
    id: 'material-ids-differ',
    element: 'materials',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '每份材料用各自的编号', en: 'Each material has an id of its own' },
    test: ({ materials }) =>
      when(new Set(materials.map(({ id }) => id)).size < materials.length, '材料编号重复', 'Two materials have one id'),
  },
  {
    id: 'materials-differ',
    element: 'materials',
    severity: 'error',
    clause: clauses.nothingUnrelated,
    mend: { zh: '删掉重复的一份', en: 'Take one of them out' },
    test({ materials }) {
      const seen = new Set<string>()
      return materials.flatMap(({ name }) => {
        const same = seen.has(bare(name.zh))
        seen.add(bare(name.zh))
        return when(same, `同一份材料要了两次：${name.zh}`, `Asked for twice: ${name.en}`)
      })
    },
  },
  {
    id: 'material-copies',
    element: 'materials',
    severity: 'error',
    clause: clauses.oneReading,
    mend: {
      zh: '要交的纸质材料至少1份；电子材料只要1份',
      en: 'A paper to hand in is one copy or more; an electronic one is one',
    },
    test: each(
      ({ waiver, details }) =>
        waiver.kind === 'required' &&
        details !== undefined &&
        (details.copies < 1 || (details.medium === 'electronic' && details.copies > 1)),
      '材料份数不对',
      'The number of copies is wrong',
    ),
  },
  {
    id: 'material-necessity',
    element: 'materials',
    severity: 'error',
    clause: clauses.abolished,
    mend: { zh: '已取消的材料不能再是必要材料', en: 'What was abolished cannot be needed' },
    test: each(
      ({ waiver, details }) => waiver.kind === 'abolished' && details !== undefined && details.necessity !== 'optional',
      '材料已经取消，却还标为必要',
      'Abolished, yet still marked as needed',
    ),
  },
  {
    id: 'material-details',
    element: 'materials',
    severity: 'warning',
    clause: clauses.elements,
    mend: {
      zh: '补上材料类型、形式、必要性、来源渠道和份数',
      en: 'Add type, form, necessity, source and number of copies',
    },
    test: each(
      ({ waiver, details }) => waiver.kind === 'required' && details === undefined,
      '要交的材料没有写明类型、形式和份数',
      'To be handed in, without its type, form and copies',
    ),
  },
  {
    id: 'waiver-facts-defined',
    element: 'materials',
    severity: 'error',
    clause: clauses.sharing,
    mend: {
      zh: '在表单里定义这个数据项，或者改免交依据',
      en: 'Define the fact in the form, or change what spares the material',
    },
    test(item) {
      const facts = new Set(item.online?.facts.map(({ id }) => id))
      const missing = ({ waiver }: Material): boolean =>
        (waiver.kind === 'certificate' || waiver.kind === 'data') && waiver.factIds.some((id) => !facts.has(id))
      if (item.online === null) return []
      return each(missing, '免交依据的数据项没有定义', 'The facts that spare a material are not defined')(item)
    },
  },
  {
    id: 'commitment-defined',
    element: 'materials',
    severity: 'error',
    clause: clauses.commitment,
    mend: {
      zh: '在表单里写出承诺书：承诺什么、怎么核查、不实的后果',
      en: 'Write the commitment in the form: what is stated, how it is checked, what follows if untrue',
    },
    test(item) {
      const commitments = new Set(item.online?.commitments.map(({ id }) => id))
      const missing = ({ waiver, fallbackCommitmentId }: Material): boolean => {
        const id = waiver.kind === 'commitment' ? waiver.commitmentId : fallbackCommitmentId
        return id !== undefined && !commitments.has(id)
      }
      if (item.online === null) return []
      return each(missing, '承诺书没有定义', 'The commitment is not defined')(item)
    },
  },
]
