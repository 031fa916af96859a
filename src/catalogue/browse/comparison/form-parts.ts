import type { Words } from '#kernel/language'
import type { EndingSign, FactDefinition, FactSource, OnlineForm } from '../../item.ts'
import type { Part } from './part.ts'
import { questionRows, type Row } from './question-rows.ts'
import { listOf, plainly, yesOrNo } from './words-of.ts'

type OnlinePart = Part<'online' | 'conditions'>

/** The online form: fields, questions, commitments, conditions, and where it goes. */
export function formParts(form: OnlineForm | null): OnlinePart[] {
  if (!form) return []
  const { facts, questions, commitments, conditions, checker, certificate, endings = [] } = form
  return [
    ...facts.map((fact) =>
      thing('online', `fact ${fact.id}`, ['自动填写项', 'Field filled in'], fact.label, factRows(fact)),
    ),
    ...questions.map((each) =>
      thing('online', `question ${each.id}`, ['要填的项', 'Field to answer'], each.title, questionRows(each)),
    ),
    ...commitments.map(({ id, title, statements, check, consequence, signature }) =>
      thing('online', `commitment ${id}`, ['承诺书', 'Commitment'], title, [
        ...statements.map(
          (words, index): Row => [`statement ${index}`, `第${index + 1}项承诺`, `Statement ${index + 1}`, words],
        ),
        ['check', '核查方式', 'Check', check],
        ['consequence', '不实的后果', 'Consequence', consequence],
        ['signature', '签署要求', 'To sign it', signature ? plainly(signature) : plainly('')],
      ]),
    ),
    ...endings.map((sign) =>
      thing('online', `ending ${sign.id}`, ['终止的迹象', 'Sign that it ended'], sign.label, endingRows(sign)),
    ),
    ...conditions.map(({ id, words, feel, failure, factIds }) =>
      thing('conditions', `condition ${id}`, ['条件', 'Condition'], words, [
        ['feel', '判断规则', 'Rule', plainly(feel)],
        ['failure', '不符合时的说明', 'Explanation', failure],
        ['facts', '依据的数据', 'Facts used', listOf(factIds.map(plainly))],
      ]),
    ),
    ...checker.map(({ conditionId, question }, index) =>
      thing('online', `checker ${index}`, ['自查问题', 'Question of the checker'], question, [
        ['condition', '对应的条件', 'Condition', plainly(conditionId)],
      ]),
    ),
    thing('online', 'routing', ['由谁办理', 'Who handles it'], form.routingWords, [
      ['feel', '规则', 'Rule', plainly(form.routing)],
      ['approval', '二人复核', 'A second person agrees', yesOrNo(form.approval === 'second-person')],
      ['handling', '联合办理', 'Joint handling', yesOrNo(form.handling === 'joint')],
      ['signature', '二次验证签署申请', 'Signed after a second proof', yesOrNo(form.signature === 'second-proof')],
    ]),
    ...(certificate
      ? [
          thing(
            'online',
            `certificate ${certificate.typeCode}`,
            ['颁发的证照', 'Certificate issued'],
            certificate.typeName,
            [
              ['months', '有效期', 'Validity', monthsInWords(certificate.validMonths)],
              ...certificate.fields.map(
                ({ name, label, from }): Row => [
                  `field ${name}`,
                  `“${label.zh}”一栏`,
                  `Entry “${label.en}”`,
                  { zh: `${label.zh}（${from}）`, en: `${label.en} (${from})` },
                ],
              ),
            ],
          ),
        ]
      : []),
  ]
}

function thing(
  element: OnlinePart['element'],
  key: string,
  [zh, en]: readonly [string, string],
  words: Words,
  rows: readonly Row[],
): OnlinePart {
  return {
    element,
    key,
    label: { zh, en },
    words,
    inside: rows.map(([row, rowZh, rowEn, text]) => ({
      element,
      key: row,
      label: { zh: `${zh}“${words.zh}”的${rowZh}`, en: `${rowEn} of “${words.en}”` },
      words: text,
    })),
  }
}

function factRows(fact: FactDefinition): Row[] {
  const { dataElement, group, from, orElse = [], form, needed, correctable, mask, legalBasis } = fact
  return [
    ['element', '数据元', 'Data element', dataElement === undefined ? null : plainly(dataElement)],
    ['group', '分组', 'Group', group],
    ['from', '来源', 'Source', plainly(whereFrom(from))],
    ['form', '形式', 'Form', plainly(form)],
    ['needed', '是否必需', 'Needed', yesOrNo(needed)],
    ['correctable', '能否更正', 'Can be corrected', yesOrNo(correctable)],
    ...orElse.map(
      (source, index): Row => [
        `orElse ${index}`,
        `第${index + 2}个来源`,
        `Source ${index + 2}`,
        plainly(whereFrom(source)),
      ],
    ),
    ...(mask ? [['mask', '遮盖方式', 'Masked as', plainly(mask)] satisfies Row] : []),
    ...(legalBasis ? [['basis', '取数依据', 'Legal basis', legalBasis] satisfies Row] : []),
  ]
}

function endingRows({ from, is, ground }: EndingSign): Row[] {
  return [
    ['from', '来源', 'Source', plainly(whereFrom(from))],
    ['is', '表明终止的值', 'Value that ends it', plainly(is ?? '')],
    ['ground', '终止的情形', 'Ground', plainly(ground)],
  ]
}

/** In one order, whatever order the database keeps keys in. */
function whereFrom(from: FactSource): string {
  return Object.entries(from)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, value]) => value)
    .join(' ')
}

function monthsInWords(months: number | null): Words {
  return months === null ? { zh: '长期有效', en: 'without end' } : { zh: `${months}个月`, en: `${months} months` }
}
