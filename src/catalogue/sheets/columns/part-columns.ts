import { choice } from './choice-fields.ts'
import type { Field } from './field.ts'
import { columnOf, text, wholeNumber, yesNo } from './plain-fields.ts'
import { itemAmount, waiver } from './special-fields.ts'
import { textList, words } from './word-fields.ts'

/** A sheet of rows that belong to items, one list of the item each. */
export interface PartSheet {
  readonly sheet: string
  /** Path of the list in the item. */
  readonly path: string
  /** What tells one entry from another, the best first: with it an entry keeps what its row leaves empty. */
  readonly keys: readonly string[]
  readonly fields: readonly Field[]
  /** The column that says „无“ where an item has none. */
  readonly first: string
}

/** The column by which every sheet refers to an item. */
export const keyColumn = columnOf(
  '业务办理项编码',
  { zh: '与“事项”表相同', en: 'As in the sheet 事项' },
  { required: 'always', code: 33 },
)

const needed = { required: 'new' } as const
const copies = [
  ['original', '原件'],
  ['copy', '复印件'],
  ['original-and-copy', '原件和复印件'],
  ['original-or-copy', '原件或复印件'],
] as const
const media = [
  ['paper', '纸质'],
  ['electronic', '电子'],
  ['either', '纸质和电子'],
] as const
const necessities = [
  ['needed', '必要'],
  ['optional', '非必要'],
  ['later', '容缺后补'],
] as const
const channels = [
  ['applicant', '申请人自备'],
  ['government', '政府部门核发'],
  ['other', '其他'],
] as const

const materials: PartSheet = {
  sheet: '申请材料',
  path: 'materials',
  keys: ['id', 'name.zh'],
  first: '材料名称',
  fields: [
    text('id', '材料编号', {
      zh: '同一事项内不重复；空着时按名称沿用原来的编号',
      en: 'Once in an item; empty: as before for this name',
    }),
    words('name', '材料名称', { zh: '不能写“其他材料”；没有材料填“无”', en: 'No catch-all; 无: none' }, needed),
    waiver,
    words('source', '来源', { zh: '部门和数据库，或申请人', en: 'Department and database, or the applicant' }, needed),
    words('standard', '受理标准', { zh: '怎样算合格', en: 'What is good enough' }, needed),
    text(
      'fallbackCommitmentId',
      '备用承诺书编号',
      { zh: '数据取不到时可签的承诺书', en: 'Commitment where data cannot be had' },
      { absence: 'missing' },
    ),
    text(
      'when',
      '什么情况下要交',
      { zh: 'FEEL条件式；都要交的空着', en: 'FEEL; empty: asked of everybody' },
      { absence: 'missing' },
    ),
    choice('details.copy', '材料类型', {
      choices: copies,
      hint: { zh: '原件或复印件', en: 'Original or copy' },
      absence: 'missing',
    }),
    choice('details.medium', '材料形式', {
      choices: media,
      hint: { zh: '纸质或电子', en: 'Paper or electronic' },
      absence: 'missing',
    }),
    choice('details.necessity', '材料必要性', {
      choices: necessities,
      hint: { zh: '是否可容缺', en: 'Whether it may be lacking at first' },
      absence: 'missing',
    }),
    choice('details.channel', '来源渠道', {
      choices: channels,
      hint: { zh: '谁出具', en: 'Who makes it' },
      absence: 'missing',
    }),
    wholeNumber('details.copies', '份数', { zh: '要几份', en: 'How many' }, { absence: 'missing' }),
    wholeNumber(
      'details.maxMegabytes',
      '每个文件最多MB',
      { zh: '1到20；空着按平台规定', en: '1 to 20; empty: as the platform has it' },
      { absence: 'missing' },
    ),
    wholeNumber(
      'details.maxPages',
      '每个文件最多页数',
      { zh: '1到500；空着按平台规定', en: '1 to 500; empty: as the platform has it' },
      { absence: 'missing' },
    ),
    wholeNumber(
      'details.deferDays',
      '容缺后补期限',
      { zh: '容缺后补的，几个工作日内补交，1到60', en: 'Working days in which it may follow, 1 to 60' },
      { absence: 'missing' },
    ),
    words('details.note', '填报须知', { zh: '填写时要注意什么', en: 'What to mind' }, { absence: 'missing' }),
    words(
      'details.legalBasis',
      '要求依据',
      { zh: '允许要这份材料的条款；国家清单之外的必填', en: 'The clause that allows asking for it' },
      { absence: 'missing' },
    ),
    text('details.blankForm', '空白表格', { zh: '网址', en: 'Address' }, { absence: 'missing' }),
    text('details.sampleForm', '示例样表', { zh: '网址', en: 'Address' }, { absence: 'missing' }),
  ],
}

const steps: PartSheet = {
  sheet: '办理流程',
  path: 'steps',
  keys: ['title.zh'],
  first: '环节名称',
  fields: [
    words(
      'title',
      '环节名称',
      { zh: '按先后排，不能比国家规定的多', en: 'In order, not more than nationally' },
      needed,
    ),
    words('words', '环节说明', { zh: '这一步做什么', en: 'What happens' }, needed),
  ],
}

const feeItems: PartSheet = {
  sheet: '收费项目',
  path: 'fee.items',
  keys: ['name.zh'],
  first: '收费项目名称',
  fields: [
    words('name', '收费项目名称', { zh: '没有分项填“无”', en: '无: no items' }, needed),
    itemAmount,
    yesNo('reducible', '是否可减免', { zh: '是或否', en: '是 or 否' }),
  ],
}

const questions: PartSheet = {
  sheet: '常见问题',
  path: 'questions',
  keys: ['question.zh'],
  first: '问题',
  fields: [
    words('question', '问题', { zh: '行政许可至少一条', en: 'At least one for a licence' }, needed),
    words('answer', '回答', { zh: '直接回答', en: 'The answer itself' }, needed),
  ],
}

const situations: PartSheet = {
  sheet: '情形',
  path: 'situations',
  keys: ['id', 'title.zh'],
  first: '情形名称',
  fields: [
    text('id', '情形编号', { zh: '空着时按名称沿用原来的编号', en: 'Empty: as before for this name' }),
    words('title', '情形名称', { zh: '申请人怎么选', en: 'What one chooses' }, needed),
    textList('materialIds', '所需材料编号', {
      zh: '只在这种情形下要的材料，每行一个',
      en: 'Materials of this situation only, one a line',
    }),
  ],
}

export const partSheets: readonly PartSheet[] = [materials, steps, feeItems, questions, situations]
export const itemSheet = '事项'
