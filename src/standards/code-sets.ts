import data from './data/code-sets.json' with { type: 'json' }

export type CodeSetId = keyof typeof data.sets

/** One coded value; the wording is the standard's, the English ours. */
export interface CodeValue {
  readonly code: string
  readonly name: { readonly zh: string; readonly en: string }
}

/**
 * The values a coded field may take. The same field has other codes in other generations of systems, therefore the set's
 * id is stored with the value: 5 is 行政机关 in `servedParty.gbt39046` and 非法人企业 in `servedParty.systems7`.
 */
export interface CodeSet {
  readonly id: CodeSetId
  readonly name: { readonly zh: string; readonly en: string }
  readonly source: string
  /** Whether the numbering was seen in its source; otherwise it must stay easy to change. */
  readonly verified: boolean
  readonly values: readonly CodeValue[]
}

/** A value with the set it belongs to, as it is stored and sent. */
export interface Coded {
  readonly set: CodeSetId
  readonly code: string
}

/** Every code set by its id. */
export const codeSets: Readonly<Record<CodeSetId, CodeSet>> = readSets()

const names: ReadonlyMap<string, CodeValue['name']> = new Map(
  Object.values(codeSets).flatMap(({ id, values }) => values.map(({ code, name }) => [`${id} ${code}`, name] as const)),
)

export function isCodeSetId(text: string): text is CodeSetId {
  return Object.hasOwn(codeSets, text)
}

export function findName(set: CodeSetId, code: string): CodeValue['name'] | undefined {
  return names.get(`${set} ${code}`)
}

/** @throws RangeError when the set has no such code. */
export function nameOf(set: CodeSetId, code: string): CodeValue['name'] {
  const name = findName(set, code)
  if (name === undefined) throw new RangeError(`The code set ${set} has no code ${JSON.stringify(code)}`)
  return name
}

function readSets(): Record<CodeSetId, CodeSet> {
  const sets = Object.entries(data.sets).map(([id, { zh, en, source, verified, values }]) => [
    id,
    {
      id,
      name: { zh, en },
      source,
      verified,
      values: values.map(([code = '', zhName = '', enName = '']) => ({ code, name: { zh: zhName, en: enName } })),
    },
  ])
  // The entries come from `data.sets`, so their keys are exactly its keys.
  return Object.fromEntries(sets) as Record<CodeSetId, CodeSet>
}
