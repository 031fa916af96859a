import type { Words } from '#kernel/language'

/** Every pair of words inside a value, however deep: what a linter of texts walks through. */
export function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [value]
  return Object.values(value).flatMap(wordsIn)
}

function isWords(value: object): value is Words {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string'
}
