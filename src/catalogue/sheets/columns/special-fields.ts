import type { Fee, Waiver } from '../../item.ts'
import { materialReasonCodes, reasonCodes } from '../../lint/reason-codes.ts'
import { themeSets } from '../../theme-sets.ts'
import { type Choice, choice, choicesOf, findChoice, nameIn, notAmong } from './choice-fields.ts'
import { error, type Field, none, type Reading } from './field.ts'
import { columnOf, notYesNo, shown, yesNoOf } from './plain-fields.ts'
import { joinLines, textsOf, words } from './word-fields.ts'

const themes: Readonly<Record<string, readonly Choice[]>> = {
  person: choicesOf(themeSets.person),
  enterprise: choicesOf(themeSets.enterprise),
}

/** 主题分类: the same three digits mean different things for persons and for enterprises. */
export const theme: Field = {
  path: 'theme',
  columns: [
    columnOf(
      '主题分类',
      {
        zh: '面向自然人或面向法人的主题名称，或三位代码；由基本目录定',
        en: 'Theme of the served party by name or three digits; set by the basic catalogue',
      },
      { code: 3 },
    ),
  ],
  read({ cells, before, item, note }) {
    const cell = cells.主题分类
    if (cell === undefined) return before
    const choices = themes[String(item.audience)] ?? []
    const found = findChoice(choices, cell)
    if (found === undefined) {
      const names = choices.map(([, name]) => name)
      note(notAmong('主题分类', cell, names))
    }
    return found ?? before
  },
  write: (value, item) => ({ 主题分类: nameIn(themes[String(item.audience)] ?? [], value) ?? String(value ?? '') }),
}

const basis = words('fee.basis', '收费依据', {
  zh: '批准收费的文件和条款',
  en: 'The document and clause that allow the fee',
})
const amount = '收费金额（元）'

/** 收费: three elements that are there together or not at all. */
export const fee: Field = {
  path: 'fee',
  columns: [
    columnOf(
      '是否收费',
      { zh: '填“否”时后两列空着', en: 'With 否 the next two columns stay empty' },
      { choices: ['是', '否'] },
    ),
    columnOf(amount, {
      zh: '每个人都免不了的金额之和，单位元，最多两位小数',
      en: 'The sum nobody can avoid, in yuan',
    }),
    ...basis.columns,
  ],
  read(reading) {
    const { cells, note } = reading
    // The element before was a fee or null: that is what the catalogue holds.
    const before = reading.before as Fee | null | undefined
    const stated = cells.是否收费
    const charged = stated === undefined ? Boolean(before) || cells[amount] !== undefined : yesNoOf(stated)
    if (charged === undefined) note(notYesNo('是否收费', stated ?? ''))
    if (!charged) {
      if (stated !== undefined && cells[amount] !== undefined && cells[amount] !== '0') note(contradicts)
      return before === undefined || stated !== undefined ? null : before
    }
    const amountFen = readAmount(reading, amount) ?? before?.amountFen
    const words = basis.read({ ...reading, before: before?.basis })
    if (amountFen === undefined) note(missing(amount))
    if (words === undefined) note(missing('收费依据'))
    return { ...before, amountFen, basis: words }
  },
  write(value, item) {
    // As above.
    const stated = value as Fee | null | undefined
    if (!stated) return { 是否收费: '否' }
    return { 是否收费: '是', [amount]: yuan(stated.amountFen), ...basis.write(stated.basis, item) }
  },
}

const contradicts = error(
  amount,
  { zh: '填了不收费，又填了金额', en: 'No fee, and yet an amount' },
  { zh: '把“是否收费”改成“是”，或清空金额', en: 'Set 是否收费 to 是, or empty the amount' },
)

function missing(column: string) {
  return error(
    column,
    { zh: '收费的事项要填这一列', en: 'An item with a fee needs this' },
    { zh: '填上，或把“是否收费”改成“否”', en: 'Fill it in, or set 是否收费 to 否' },
  )
}

export function readAmount({ cells, note }: Reading, column: string): number | undefined {
  const cell = cells[column]
  if (cell === undefined) return undefined
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?元?$/.exec(cell)
  if (match) return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  note(
    error(
      column,
      { zh: `“${shown(cell)}”不是金额`, en: `“${shown(cell)}” is no amount` },
      { zh: '以元为单位，最多两位小数，如40或40.50', en: 'In yuan with at most two decimals, like 40 or 40.50' },
    ),
  )
  return undefined
}

export function yuan(fen: number): string {
  const rest = fen % 100
  return rest === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(rest).padStart(2, '0')}`
}

/** 金额 of a fee item. */
export const itemAmount: Field = {
  path: 'amountFen',
  columns: [columnOf('金额（元）', { zh: '单位元，最多两位小数', en: 'In yuan' }, { required: 'new' })],
  read: (reading) => readAmount(reading, '金额（元）') ?? reading.before,
  write: (value) => ({ '金额（元）': typeof value === 'number' ? yuan(value) : '' }),
}

const ways: readonly Choice[] = [
  ['required', '需要提交'],
  ['certificate', '电子证照免交'],
  ['data', '数据共享免交'],
  ['commitment', '告知承诺免交'],
  ['abolished', '已取消'],
]
const reason = words('reason', '仍需提交的理由', {
  zh: '为什么不能靠数据、证照或承诺免交',
  en: 'Why neither data nor a certificate nor a commitment can replace it',
})

const reasonNames: readonly Choice[] = materialReasonCodes.map((code) => [code, reasonCodes[code].words.zh])
const reasonCode = choice('code', '仍需提交的原因', {
  choices: reasonNames,
  hint: { zh: '公开的原因代码；政府已掌握的材料必填', en: 'Code of the public table; needed for what the State holds' },
  absence: 'missing',
})

/** 免交方式 with what it stands on. */
export const waiver: Field = {
  path: 'waiver',
  columns: [
    columnOf(
      '免交方式',
      { zh: '需要提交，或凭什么免交', en: 'Handed in, or spared by what' },
      { required: 'new', choices: ways.map(([, name]) => name) },
    ),
    columnOf('免交依据', {
      zh: '免交所凭的数据项编号，每行一个；告知承诺填承诺书编号',
      en: 'Ids of the facts that spare it, one a line; for a commitment its id',
    }),
    ...reasonCode.columns,
    ...reason.columns,
  ],
  read(reading) {
    const { cells, note } = reading
    // The element before was a waiver, or the material is new.
    const before = reading.before as Waiver | undefined
    const typed = cells.免交方式
    const kind = typed === undefined ? before?.kind : findChoice(ways, typed)
    if (typed !== undefined && kind === undefined) {
      const names = ways.map(([, name]) => name)
      note(notAmong('免交方式', typed, names))
    }
    if (kind === undefined) return before
    const old = before?.kind === kind ? before : undefined
    const ids = cells.免交依据 === undefined ? undefined : cells.免交依据 === none ? [] : textsOf(cells.免交依据)
    if (kind === 'abolished') return { kind }
    if (kind === 'commitment') {
      return { kind, commitmentId: ids?.[0] ?? (old?.kind === 'commitment' ? old.commitmentId : undefined) }
    }
    if (kind === 'required') return { kind, ...requiredOf(reading, old?.kind === 'required' ? old : undefined) }
    return { kind, factIds: ids ?? (old && 'factIds' in old ? old.factIds : []) }
  },
  write(value, item) {
    // Published materials have one.
    const stated = value as Waiver
    const way = { 免交方式: nameIn(ways, stated.kind) ?? '' }
    if (stated.kind === 'required')
      return { ...way, ...reasonCode.write(stated.code, item), ...reason.write(stated.reason, item) }
    if (stated.kind === 'commitment') return { ...way, 免交依据: stated.commitmentId }
    if (stated.kind === 'abolished') return way
    return { ...way, 免交依据: stated.factIds.length > 0 ? joinLines(stated.factIds) : none }
  },
}

function requiredOf(reading: Reading, old: Extract<Waiver, { kind: 'required' }> | undefined) {
  const code = reasonCode.read({ ...reading, before: old?.code })
  return { reason: reason.read({ ...reading, before: old?.reason }), ...(code !== undefined && { code }) }
}
