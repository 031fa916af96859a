import { parseExpression } from 'feelin'
import type { OnlineForm } from '../item.ts'

/** A condition as JSON Schema says it of the whole form, where it can. */
export type ConditionSchema =
  | { readonly required: readonly string[]; readonly properties: Readonly<Record<string, object>> }
  | { readonly allOf: readonly ConditionSchema[] }
  | { readonly anyOf: readonly ConditionSchema[] }
  | { readonly not: ConditionSchema }

type Node = ReturnType<typeof parseExpression>['topNode']

/** Comparison of FEEL to keyword of JSON Schema. */
const bounds: Readonly<Record<string, string>> = {
  '>=': 'minimum',
  '<=': 'maximum',
  '>': 'exclusiveMinimum',
  '<': 'exclusiveMaximum',
}

/**
 * The condition of a question as a schema for `if`: comparisons of one fact or answer with a literal, `in`,
 * `list contains`, and what `and`, `or` and `not` make of them. Anything else (parts, dates, sums) has no equal there:
 * undefined, and only `x-when` says it.
 */
export function findConditionSchema(
  when: string,
  form: Pick<OnlineForm, 'facts' | 'questions'>,
): ConditionSchema | undefined {
  const names = new Set([...form.facts.map(({ id }) => id), ...form.questions.map(({ id }) => `answers.${id}`)])
  const root = parseExpression(when, { today: null }, undefined).topNode.firstChild
  return root ? schemaOf(root, { when, names }) : undefined
}

interface Reading {
  readonly when: string
  readonly names: ReadonlySet<string>
}

function schemaOf(node: Node, reading: Reading): ConditionSchema | undefined {
  switch (node.name) {
    case 'Conjunction':
    case 'Disjunction': {
      const parts = parsed(node, ['and', 'or']).map((child) => schemaOf(child, reading))
      const known = parts.filter((part) => part !== undefined)
      if (known.length < parts.length) return undefined
      return node.name === 'Conjunction' ? { allOf: known } : { anyOf: known }
    }
    case 'ParenthesizedExpression': {
      const [inner] = parsed(node, ['(', ')'])
      return inner && schemaOf(inner, reading)
    }
    case 'PathExpression':
      return holds(node, reading, { const: true })
    case 'FunctionInvocation':
      return callSchema(node, reading)
    case 'Comparison':
      return comparisonSchema(node, reading)
    default:
      return undefined
  }
}

function callSchema(node: Node, reading: Reading): ConditionSchema | undefined {
  const [name, , parameters] = parsed(node, [])
  const [first, second] = parameters ? parsed(parameters, [',']) : []
  const called = name ? textOf(name, reading) : ''
  if (called === 'not' && first && !second) {
    const inner = schemaOf(first, reading)
    return inner && { not: inner }
  }
  const value = second && literalOf(second, reading)
  return called === 'list contains' && first && value !== undefined
    ? holds(first, reading, { contains: { const: value } })
    : undefined
}

function comparisonSchema(node: Node, reading: Reading): ConditionSchema | undefined {
  const [left, operator, ...right] = parsed(node, ['(', ')'])
  const [first] = right
  if (!left || !operator || !first) return undefined
  if (operator.name === 'in') {
    const tests = first.name === 'PositiveUnaryTests' ? parsed(first, [',']) : [first]
    const values = tests.map((test) => literalOf(test.firstChild ?? test, reading))
    return values.includes(undefined) ? undefined : holds(left, reading, { enum: values })
  }
  const value = literalOf(first, reading)
  if (value === undefined) return undefined
  const sign = textOf(operator, reading)
  if (sign === '=') return holds(left, reading, { const: value })
  const unequal = sign === '!=' ? holds(left, reading, { const: value }) : undefined
  if (unequal) return { not: unequal }
  const bound = bounds[sign]
  // Dates and texts have an order too, which these keywords do not know.
  return bound && typeof value === 'number' ? holds(left, reading, { [bound]: value }) : undefined
}

/** What is absent fulfils nothing: every part of the condition names what it needs. */
function holds(node: Node, reading: Reading, schema: object): ConditionSchema | undefined {
  const path = node.name === 'PathExpression' ? textOf(node, reading).replaceAll(/\s/g, '') : ''
  return reading.names.has(path) ? { required: [path], properties: { [path]: schema } } : undefined
}

function literalOf(node: Node, reading: Reading): string | number | boolean | undefined {
  const text = textOf(node, reading)
  if (node.name === 'NumericLiteral') return Number(text)
  if (node.name === 'BooleanLiteral') return text === 'true'
  // A text with a backslash is none of the values of a choice.
  return node.name === 'StringLiteral' && !text.includes('\\') ? text.slice(1, -1) : undefined
}

function parsed(node: Node, without: readonly string[]): Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!without.includes(child.name)) found.push(child)
  }
  return found
}

function textOf(node: Node, { when }: Reading): string {
  return when.slice(node.from, node.to)
}
