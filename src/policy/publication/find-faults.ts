import { type Condition, isReadable, variablesRead } from '#catalogue'
import type { FieldProblem } from '#kernel/problem'
import { isCalendarDate } from '#standards'
import { findEnterpriseFact } from '../enterprise-facts.ts'
import type { Policy } from '../policy.ts'

/** What contradicts itself in a policy; empty when it may be published. */
export function findFaults(policy: Policy): FieldProblem[] {
  const { period, conditions, kind } = policy
  const days = [period.from, ...(period.until === null ? [] : [period.until])]
  const ids = conditions.map(({ id }) => id)
  return [
    ...when(!days.every(isCalendarDate), 'period', '日期不存在', 'No such day'),
    ...when(
      period.until !== null && period.until < period.from,
      'period',
      '结束早于开始',
      'The end comes before the beginning',
    ),
    ...when(new Set(ids).size < ids.length, 'conditions', '条件编号重复', 'Two conditions have the same id'),
    ...conditions.flatMap((condition) => conditionFaults(condition, kind)),
  ]
}

function conditionFaults({ id, feel, factIds }: Condition, kind: Policy['kind']): FieldProblem[] {
  const field = `conditions/${id}`
  if (!isReadable(feel)) return when(true, field, '条件读不懂', 'The condition cannot be read')
  const read = variablesRead(feel)
  const facts = read.map(findEnterpriseFact)
  const isStated = read.every((variable) => factIds.includes(variable)) && factIds.every((each) => read.includes(each))
  return [
    ...when(
      facts.includes(undefined),
      field,
      '条件用到的数据项不存在',
      'The condition reads a fact that does not exist',
    ),
    ...when(!isStated, field, '列出的数据项与条件不符', 'The facts stated are not those the condition reads'),
    // portal.md W13: a fact without a source cannot be had without asking the enterprise.
    ...when(
      kind === 'automatic' && facts.some((fact) => fact?.source === null),
      field,
      '有数据项没有来源，不能免申即享',
      'A fact has no source, so the policy cannot come without asking',
    ),
  ]
}

function when(wrong: boolean, field: string, zh: string, en: string): FieldProblem[] {
  return wrong ? [{ field, words: { zh, en } }] : []
}
