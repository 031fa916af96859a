import type { Words } from '#kernel/language'
import type { BasicElements, ImplementingItem, OverridableElement } from '../basic-item.ts'
import { countToHandIn, inWorkingDays, type Material, type ServiceItem } from '../item.ts'
import type { Fault } from '../lint/rule.ts'

/** What bounds a departure from the basic item; `broken` says it in words, null when the departure is lawful. */
export interface OverrideRule {
  readonly clause: Words
  broken(basic: BasicElements, value: Pick<ServiceItem, OverridableElement>): Words | null
}

const sixElements: Words = {
  zh: '国发〔2022〕5号：基本要素全国统一',
  en: 'State Council notice 2022 No. 5: basic elements are the same everywhere',
}
const noMoreConditions: Words = {
  zh: '行政许可法第十六条：不得增设违反上位法的其他条件',
  en: 'Administrative Licensing Law, art. 16: no conditions beyond the higher law',
}
const licenceFees: Words = {
  zh: '行政许可法第五十八条、第五十九条',
  en: 'Administrative Licensing Law, art. 58 and 59',
}
const limits: Words = { zh: '行政许可法第四十二条', en: 'Administrative Licensing Law, art. 42' }

/** Elements without a rule may be worded as the place needs. A table: one line an element, the law beside it. */
export const overrideRules: Readonly<Partial<Record<OverridableElement, OverrideRule>>> = {
  statutoryLimit: {
    clause: limits,
    broken: (basic, { statutoryLimit }) =>
      inWorkingDays(statutoryLimit) > inWorkingDays(basic.statutoryLimit)
        ? { zh: '法定时限不能比国家规定的长', en: 'The statutory limit cannot be longer than the national one' }
        : null,
  },
  fee: {
    clause: licenceFees,
    broken: (basic, { fee }) =>
      (fee?.amountFen ?? 0) > (basic.fee?.amountFen ?? 0)
        ? { zh: '收费不能比国家规定的高', en: 'The fee cannot be higher than the national one' }
        : null,
  },
  legalBasis: {
    clause: sixElements,
    broken: (basic, { legalBasis }) =>
      basic.legalBasis.every((base) => legalBasis.some(({ words }) => words.zh === base.words.zh))
        ? null
        : { zh: '设定依据只能补充，不能删改', en: 'Legal bases can be added to, never changed or taken away' },
  },
  materials: {
    clause: noMoreConditions,
    broken: (basic, { materials }) => brokenMaterials(basic.materials, materials),
  },
  acceptance: {
    clause: noMoreConditions,
    broken: (basic, { acceptance }) =>
      acceptance.length > basic.acceptance.length
        ? { zh: '受理条件不能比国家规定的多', en: 'There cannot be more conditions than the national ones' }
        : null,
  },
  steps: {
    clause: sixElements,
    broken: (basic, { steps }) =>
      steps.length > basic.steps.length
        ? { zh: '环节不能比国家规定的多', en: 'There cannot be more steps than the national ones' }
        : null,
  },
}

/** Every override that goes beyond what its element allows. */
export function overrideFaults(basic: BasicElements, { overrides }: Pick<ImplementingItem, 'overrides'>): Fault[] {
  return overrides.flatMap(({ element, value }) => {
    const rule = overrideRules[element]
    // The rule of an element reads this element alone.
    const broken = rule?.broken(basic, { ...basic, [element]: value })
    return broken ? [{ field: element, words: broken }] : []
  })
}

/** A place may ask for less, never for more: a paper of its own needs a legal basis of its own. */
function brokenMaterials(basic: readonly Material[], local: readonly Material[]): Words | null {
  const known = new Map(basic.map((material) => [material.id, material]))
  for (const { id, name, waiver, details } of local) {
    const base = known.get(id)
    if (!base && !details?.legalBasis) {
      return {
        zh: `多要了国家清单之外的材料又没有要求依据：${name.zh}`,
        en: `A material beyond the national list without a legal basis: ${name.en}`,
      }
    }
    if (base && base.waiver.kind !== 'required' && waiver.kind === 'required') {
      return {
        zh: `国家规定免交的材料不能再要：${name.zh}`,
        en: `A material spared nationally cannot be asked for: ${name.en}`,
      }
    }
  }
  return countToHandIn(local) > countToHandIn(basic) + local.filter(({ id }) => !known.has(id)).length
    ? { zh: '要交的材料不能比国家规定的多', en: 'There cannot be more papers to hand in than nationally' }
    : null
}
