import { readFileSync } from 'node:fs'
import { basicItemDepartment, basicItemRows } from '../../demonstration/samples/basic-items/index.ts'
import { sampleItems } from '../../demonstration/samples/items/index.ts'
import type { Title } from '../../src/catalogue/title.ts'

export interface JudgedQuery {
  readonly id: string
  readonly kind: string
  readonly query: string
  readonly relevant: readonly { readonly title: string; readonly grade: number }[]
  readonly none?: boolean
}

/** `judged-queries` may be learned from; `held-out-queries` are measured only. */
export function readQueries(set: 'judged-queries' | 'held-out-queries'): readonly JudgedQuery[] {
  return JSON.parse(readFileSync(new URL(`${set}.json`, import.meta.url), 'utf8'))
}

/** The titles of the basic catalogue and of the sample items, as the catalogue would hold them: one for each name. */
export function judgedTitles(): readonly Title[] {
  const titles = new Map<string, Omit<Title, 'id'>>()
  const add = (title: Omit<Title, 'id'>): void => {
    const known = titles.get(title.name.zh)
    const alsoCalled = [...new Set([...(known?.alsoCalled ?? []), ...title.alsoCalled])]
    titles.set(title.name.zh, { ...(known ?? title), summary: title.summary, alsoCalled })
  }
  for (const { name, department, audience, theme, alsoCalled, popularity } of basicItemRows)
    add({
      name: { zh: name[0], en: name[1] },
      alsoCalled: alsoCalled?.split(' ') ?? [],
      summary: { zh: '', en: '' },
      audience,
      theme,
      department: basicItemDepartment(department),
      popularity,
    })
  for (const item of ['360000', '440000'].flatMap(sampleItems)) add(item)
  return [...titles.values()].map((title, id) => ({ ...title, id: id + 1 }))
}

/**
 * Normalised discounted cumulated gain of the first ten: 1 when the best answers stand first, in the order of their grades.
 * A title of grade g gains 2^g − 1, at place n divided by log2(n + 1).
 */
export function ndcg(found: readonly string[], relevant: JudgedQuery['relevant']): number {
  const grades = new Map(relevant.map(({ title, grade }) => [title, grade]))
  const ideal = relevant.map(({ grade }) => grade).sort((a, b) => b - a)
  return gain(found.slice(0, 10).map((title) => grades.get(title) ?? 0)) / gain(ideal.slice(0, 10))
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
