import type { Words } from '#kernel/language'

/**
 * One thing an item says, in words. Two versions are compared part by part: those with one key are the same thing, and
 * what is inside is compared only where both have it.
 */
export interface Part<Element extends string> {
  readonly element: Element
  readonly key: string
  /** What it is: 承诺时限; 材料“居民户口簿”的来源. */
  readonly label: Words
  /** What it says; null is nothing. */
  readonly words: Words | null
  /** Where it is a number: words for less and for more. */
  readonly measure?: Measure | undefined
  readonly inside?: readonly Part<Element>[]
}

export interface Measure {
  readonly value: number
  readonly less: Words
  readonly more: Words
}

/** One element that differs. `null` on one side: added, or taken away. */
export interface Change<Element extends string = string> {
  readonly element: Element
  readonly label: Words
  readonly before: Words | null
  readonly after: Words | null
  /** e.g. 承诺时限由5个工作日缩短为3个工作日. */
  readonly sentence: Words
}

/** Text so long that quoting it twice would hide what is said. */
const longest = 40

export function compareParts<Element extends string>(
  older: readonly Part<Element>[],
  newer: readonly Part<Element>[],
): Change<Element>[] {
  const before = new Map(older.map((part) => [part.key, part]))
  const after = new Map(newer.map((part) => [part.key, part]))
  // In the order of the older version, each new part behind the one it follows in the newer.
  const keys = [...before.keys()]
  let place = 0
  for (const key of after.keys()) {
    const known = keys.indexOf(key)
    if (known === -1) keys.splice(place, 0, key)
    place = (known === -1 ? place : known) + 1
  }
  return keys.flatMap((key) => comparePart(before.get(key), after.get(key)))
}

function comparePart<Element extends string>(
  older: Part<Element> | undefined,
  newer: Part<Element> | undefined,
): Change<Element>[] {
  const part = newer ?? older
  if (!part) return []
  const from = older?.words ?? null
  const to = newer?.words ?? null
  const { element, label } = part
  const own: Change<Element>[] = areEqual(from, to)
    ? []
    : [{ element, label, before: from, after: to, sentence: sentenceOf(label, from, to, measuresOf(older, newer)) }]
  return older && newer ? [...own, ...compareParts(older.inside ?? [], newer.inside ?? [])] : own
}

function areEqual(one: Words | null, other: Words | null): boolean {
  return one === other || (one !== null && other !== null && one.zh === other.zh && one.en === other.en)
}

function measuresOf(older: Part<string> | undefined, newer: Part<string> | undefined): Words | null {
  if (!older?.measure || !newer?.measure || older.measure.value === newer.measure.value) return null
  return newer.measure.value < older.measure.value ? newer.measure.less : newer.measure.more
}

function sentenceOf(label: Words, from: Words | null, to: Words | null, verb: Words | null): Words {
  if (from === null && to !== null)
    return { zh: `新增${quoted(label.zh, to.zh, 'zh')}`, en: `New: ${quoted(label.en, to.en, 'en')}` }
  if (to === null) {
    const gone = from ?? label
    return { zh: `取消${quoted(label.zh, gone.zh, 'zh')}`, en: `No longer: ${quoted(label.en, gone.en, 'en')}` }
  }
  if (from === null) return { zh: label.zh, en: label.en }
  if (from.zh === to.zh) return { zh: `${label.zh}的英文改了`, en: `${label.en}: the English text was changed` }
  if (Math.max(from.zh.length, to.zh.length) > longest) return { zh: `${label.zh}改写了`, en: `${label.en}: rewritten` }
  const { zh, en } = verb ?? { zh: '改为', en: 'changed to' }
  const [fromZh, toZh] = verb ? [from.zh, to.zh] : [`“${from.zh}”`, `“${to.zh}”`]
  return { zh: `${label.zh}由${fromZh}${zh}${toZh}`, en: `${label.en}: ${en} ${to.en} (was ${from.en})` }
}

/** 材料“居民户口簿”; a label that names the thing already is not followed by its text. */
function quoted(label: string, text: string, language: 'zh' | 'en'): string {
  if (label.includes('“')) return label
  return language === 'zh' ? `${label}“${text}”` : `${label} “${text}”`
}
