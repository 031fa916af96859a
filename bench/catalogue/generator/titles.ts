import type { BasicItem, ExerciseLevel, Fee } from '#catalogue'
import type { Words } from '#kernel/language'
import { makeBasicCode } from '#standards'
import {
  type BasicItemRow,
  basicItemDepartment,
  basicItemRows,
} from '../../../demonstration/samples/basic-items/index.ts'
import { type Pair, words } from '../../../demonstration/samples/words.ts'
import { chanceOf } from './chance.ts'
import { kindsOf, situationsOf } from './kinds.ts'
import { materialsOf } from './materials.ts'

/** A basic item with what the generator has to know of it. */
export interface MadeBasic extends BasicItem {
  /** Two digits of the line of government, which the sample numbers of its organs are made from. */
  readonly departmentCode: string
  readonly weight: number
}

/** A title, and which handling item of its basic item it is. */
export interface MadeTitle {
  readonly id: number
  readonly name: Words
  readonly popularity: number
  readonly basic: MadeBasic
  /** 1 for the basic item itself; its codes end with it. */
  readonly sequence: number
  readonly handlingName: Words | null
  /** How often it is offered, before scaling: Zipf over its place by use. */
  readonly zipf: number
}

/** 847 names × kinds of thing: the basic catalogue, national. */
export function makeBasics(): MadeBasic[] {
  const mains = new Map<string, number>()
  return basicItemRows.flatMap((row, place) => {
    const department = basicItemDepartment(row.department)
    const key = row.type + department.code
    const main = (mains.get(key) ?? 0) + 1
    mains.set(key, main)
    return [undefined, ...kindsOf(row)].map((kind, sub) =>
      makeBasic(row, kind, { place: place * 10 + sub, main, sub, department }),
    )
  })
}

interface Numbered {
  readonly place: number
  readonly main: number
  readonly sub: number
  readonly department: ReturnType<typeof basicItemDepartment>
}

function makeBasic(row: BasicItemRow, kind: Pair | undefined, numbered: Numbered): MadeBasic {
  const { place, main, sub, department } = numbered
  const { type, audience, theme, limit, levels } = row
  const name = kind
    ? words([`${row.name[0]}（${kind[0]}）`, `${row.name[1]} (${kind[1].toLowerCase()})`])
    : words(row.name)
  const popularity = Math.max(1, Math.round(row.popularity / (1 + sub * 1.5)))
  return {
    basicCode: makeBasicCode({ region: '00', type, department: department.code, main, sub }),
    departmentCode: department.code,
    weight: popularity,
    version: chanceOf(place, 1) < 0.1 ? 2 : 1,
    effectiveFrom: '2026-01-01',
    elements: {
      ...{ name, summary: summaryOf(name, row), alsoCalled: namesOf(row, kind) },
      ...{ type, audience, theme, popularity },
      department: { id: department.id, name: department.name },
      servedParties: audience === 'person' ? ['1'] : ['2', '3', '4', '6'],
      legalBasis: [{ words: words(row.law) }],
      statutoryLimit: { days: limit, unit: 'working-day' },
      fee: feeOf(place, words(row.law)),
      materials: materialsOf(audience, place),
      situations: [],
      ...{ steps, acceptance, questions },
      result: name,
      crossProvince: row.popularity > 300 ? 'received' : null,
      online: null,
      // The pattern of the rows lets through the digits of code set A.2 only.
      levels: [...levels] as ExerciseLevel[],
    },
  }
}

/** One in sixteen costs something. */
function feeOf(place: number, basis: Words): Fee | null {
  if (chanceOf(place, 2) >= 0.06) return null
  const amountFen = 500 * (1 + Math.floor(chanceOf(place, 3) * 40))
  return { amountFen, basis, items: [{ name: words(['工本费', 'Cost of the document']), amountFen, reducible: false }] }
}

function summaryOf({ zh, en }: Words, row: BasicItemRow): Words {
  return words([`办理“${zh}”，依据${row.law[0]}。`, `${en}, under the ${row.law[1]}.`])
}

function namesOf({ alsoCalled }: BasicItemRow, kind: Pair | undefined): string[] {
  const names = alsoCalled?.split(' ') ?? []
  return kind ? names.slice(0, 2).map((name) => `${kind[0]}${name}`) : names
}

/** The titles of all basic items, the most used first; an id is the place by use. */
export function makeTitles(basics: readonly MadeBasic[]): MadeTitle[] {
  const rows = new Map(basicItemRows.map((row) => [row.name[0], row]))
  const named = basics.flatMap((basic) => {
    const row = rows.get(basic.elements.name.zh.replace(/（[^（]*）$/, '')) ?? rows.get(basic.elements.name.zh)
    if (!row) throw new Error(`no row of the name ${basic.elements.name.zh}`)
    return [null, ...situationsOf(row)].map((situation, index) => ({
      basic,
      sequence: index + 1,
      handlingName: situation && handlingNameOf(basic.elements.name, situation),
      weight: basic.weight / (1 + index * 3),
    }))
  })
  return named
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ basic, sequence, handlingName }, index) => ({
      id: index + 1,
      ...{ basic, sequence, handlingName },
      name: handlingName ?? basic.elements.name,
      popularity: Math.ceil(900_000 / (index + 9)),
      zipf: (index + 1) ** -0.8,
    }))
}

function handlingNameOf({ zh, en }: Words, situation: Pair): Words {
  return { zh: `${zh}${situation[0]}`, en: `${en}: ${situation[1]}` }
}

const steps = [
  {
    title: words(['受理', 'Acceptance']),
    words: words([
      '在网上或者到窗口申请，缺什么一次告知。',
      'Applied for online or at the counter; what is missing is said once.',
    ]),
  },
  {
    title: words(['审核', 'Examination']),
    words: words(['核对申请内容和材料。', 'What is applied for is compared with the materials.']),
  },
  {
    title: words(['审批', 'Decision']),
    words: words(['在承诺的时限内作出决定。', 'The decision is made within the promised period.']),
  },
  { title: words(['办结', 'Conclusion']), words: words(['结果登记入库。', 'The result is registered.']) },
  {
    title: words(['送达', 'Delivery']),
    words: words(['结果可以自取，也可以寄到家。', 'The result can be collected, or comes by post.']),
  },
]
const acceptance = [
  words(['符合设定依据规定的条件', 'What the legal basis asks for is met']),
  words(['材料都有了，内容真实', 'The materials are all there, and true']),
]
const questions = [
  {
    question: words(['可以让别人代办吗？', 'May somebody else apply for me?']),
    answer: words(['可以，带上授权委托书和双方的身份证件。', 'Yes, with a power of attorney and both identity cards.']),
  },
  {
    question: words(['多久能办好？', 'How long does it take?']),
    answer: words(['材料都有了的，按承诺时限办结。', 'With complete materials, within the promised period.']),
  },
]
