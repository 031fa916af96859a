import { evaluate, parseExpression } from 'feelin'
import type { Variables } from './context.ts'

export type Truth = 'true' | 'false' | 'unknown'

type Tree = ReturnType<typeof parseExpression>
type Node = Tree['topNode']

/**
 * The truth of a FEEL expression when not everything is known. FEEL itself takes an unknown value for null, and
 * `null != 5` is true there; here `and`, `or` and `not` follow Kleene's three values, and any other part that reads a
 * variable we do not know is unknown.
 */
export function truthOf(feel: string, variables: Variables): Truth {
  const root = parse(feel, variables.nested).topNode.firstChild
  return root ? truthOfNode(root, feel, variables) : 'unknown'
}

/** The value of a FEEL expression, or undefined when a variable it reads is not known. */
export function findValue(feel: string, variables: Variables): unknown {
  const root = parse(feel, variables.nested).topNode
  if (!isKnown(root, feel, variables)) return undefined
  return findResult(feel, variables)
}

/** Facts and answers an expression reads, as `residence.since`. */
export function variablesRead(feel: string): string[] {
  return [...new Set(pathsIn(parse(feel).topNode, feel))]
}

/** Whether FEEL can read the expression at all; asked before an item is published. */
export function isReadable(feel: string): boolean {
  const faults: number[] = []
  parse(feel).iterate({ enter: ({ type, from }) => void (type.isError && faults.push(from)) })
  return faults.length === 0
}

function parse(feel: string, context: Readonly<Record<string, unknown>> = {}): Tree {
  return parseExpression(feel, { today: null, ...context }, undefined)
}

/** undefined when a value has a type the operator cannot take: that fact tells us nothing. */
function findResult(feel: string, variables: Variables): unknown {
  try {
    return evaluate(feel, { ...variables.nested }).value
  } catch {
    return undefined
  }
}

function truthOfNode(node: Node, feel: string, variables: Variables): Truth {
  const operands = () => children(node).filter((child) => child.name !== 'and' && child.name !== 'or')
  switch (node.name) {
    case 'Conjunction':
      return all(operands().map((child) => truthOfNode(child, feel, variables)))
    case 'Disjunction':
      return negate(all(operands().map((child) => negate(truthOfNode(child, feel, variables)))))
    case 'ParenthesizedExpression': {
      const inner = children(node).find((child) => child.name !== '(' && child.name !== ')')
      return inner ? truthOfNode(inner, feel, variables) : 'unknown'
    }
    case 'FunctionInvocation': {
      const argument = node.getChild('PositionalParameters')?.firstChild
      if (argument && node.firstChild && textOf(node.firstChild, feel) === 'not')
        return negate(truthOfNode(argument, feel, variables))
      return truthOfLeaf(node, feel, variables)
    }
    default:
      return truthOfLeaf(node, feel, variables)
  }
}

function truthOfLeaf(node: Node, feel: string, variables: Variables): Truth {
  if (!isKnown(node, feel, variables)) return 'unknown'
  // A known fact without a value (no such record) makes a comparison null: it does not hold.
  const result = findResult(textOf(node, feel), variables)
  if (result === undefined) return 'unknown'
  return result === true ? 'true' : 'false'
}

function isKnown(node: Node, feel: string, variables: Variables): boolean {
  return pathsIn(node, feel).every((path) => variables.has(path))
}

/** What stands for each entry of a list in turn is no variable of its own: `item` of a filter, `x` of `some x in …`. */
function pathsIn(node: Node, feel: string, bound: readonly string[] = []): string[] {
  switch (node.name) {
    case 'PathExpression': {
      const path = textOf(node, feel).replace(/\s/g, '')
      // `kids[sex = "女"].birth` is read where its list is.
      if (path.includes('[') || path.includes('(')) break
      return bound.includes(path.split('.')[0] ?? '') ? [] : [path]
    }
    case 'FilterExpression': {
      const [list, ...filter] = children(node)
      return [
        ...(list ? pathsIn(list, feel, bound) : []),
        ...filter.flatMap((child) => pathsIn(child, feel, [...bound, 'item'])),
      ]
    }
    case 'QuantifiedExpression':
    case 'ForExpression': {
      const names = namesBound(node, feel)
      return children(node).flatMap((child) => pathsIn(child, feel, [...bound, ...names]))
    }
  }
  return children(node).flatMap((child) => pathsIn(child, feel, bound))
}

function namesBound(node: Node, feel: string): string[] {
  const iterations = children(node).filter(({ name }) => name === 'InExpressions')
  return iterations
    .flatMap((each) => children(each))
    .flatMap((each) => children(each).filter(({ name }) => name === 'Name'))
    .map((name) => textOf(name, feel))
}

function children(node: Node): Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child)
  return found
}

function textOf(node: Node, feel: string): string {
  return feel.slice(node.from, node.to)
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false'
  return truths.includes('unknown') ? 'unknown' : 'true'
}

function negate(truth: Truth): Truth {
  if (truth === 'unknown') return truth
  return truth === 'true' ? 'false' : 'true'
}
