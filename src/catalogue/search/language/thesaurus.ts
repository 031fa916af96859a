import type { Concept } from '../thesaurus/concept.ts'
import { circumstances, concepts } from '../thesaurus/index.ts'
import { isLatin, stem } from './english.ts'
import { compact, normalise } from './normalise.ts'
import { stopWords } from './stop-words.ts'

/** One meaning of an everyday word: the words of the authorities for it. */
export interface Meaning {
  readonly text: string
  readonly words: readonly string[]
  /** How surely it is meant, 0–1. */
  readonly trust: number
}

export interface Entry {
  /** As it stands in the table, for showing. */
  readonly text: string
  /** All must occur, in any order; the key under which the entry is filed is the first. */
  readonly parts: readonly string[]
  /** Most likely first. */
  readonly meanings: readonly Meaning[]
  /** Said beside what is wanted: it weighs as the plain word does, whatever it may mean. */
  readonly isCircumstance: boolean
}

export interface Thesaurus {
  /** Entries whose first part is exactly this text, stripped. */
  find(stripped: string): readonly Entry[]
  /** The everyday words in Hanzi, which slips and pinyin may be meant for. */
  readonly everyday: readonly string[]
  /** Length of the longest first part that begins with these two Hanzi; 0 when none does. */
  longestFrom(start: string): number
  readonly longestLatin: number
}

// People say 上个户口, 上了户口, 给我把户口上了. Both sides of every comparison lose these.
const fillers = /[了的把给我要想]|个(?![人体])|完(?!税)/g

/** Text as everyday phrases are compared: without the small words that fall between their parts. */
export function strip(text: string): string {
  return text.replace(fillers, '')
}

export function isFiller(text: string, place: number): boolean {
  const letter = text.charAt(place)
  if ('了的把给我要想'.includes(letter)) return true
  const next = text.charAt(place + 1) || ' '
  return (letter === '个' && !'人体'.includes(next)) || (letter === '完' && next !== '税')
}

export function openThesaurus(segment: (run: string) => string[]): Thesaurus {
  const entries = new Map<string, Entry[]>()
  const everyday = new Set<string>()
  const meanings = new Map<string, Meaning>()
  const meaningOf = ({ text, trust }: Reading): Meaning => {
    const key = `${text} ${trust}`
    const known = meanings.get(key) ?? { text, trust, words: [...new Set(segment(normalise(text)))] }
    meanings.set(key, known)
    return known
  }
  const file = ([said, meant]: Concept, isCircumstance: boolean): void => {
    for (const text of said.split('|')) {
      const parts = text.split('+').map(keyOf)
      const entry = {
        text: text.replaceAll('+', ' '),
        parts,
        meanings: readingsOf(meant).map(meaningOf),
        isCircumstance,
      }
      const [first = ''] = parts
      const filed = entries.get(first)
      if (filed) filed.push(entry)
      else entries.set(first, [entry])
      if (parts.length === 1 && /^\p{sc=Han}{2,}$/u.test(text)) everyday.add(text)
      for (const each of meant.split(' ')) if (/^\p{sc=Han}{2,8}$/u.test(each) && !common.has(each)) everyday.add(each)
    }
  }
  for (const concept of concepts) file(concept, false)
  for (const concept of circumstances) file(concept, true)
  const keys = [...entries.keys()]
  const longest = new Map<string, number>()
  for (const key of keys) {
    const start = key.slice(0, 2)
    longest.set(start, Math.max(key.length, longest.get(start) ?? 0))
  }
  return {
    find: (stripped) => entries.get(stripped) ?? [],
    everyday: [...everyday],
    longestFrom: (start) => longest.get(start) ?? 0,
    longestLatin: Math.max(0, ...keys.filter((key) => /^[a-z]/.test(key)).map((key) => key.split(' ').length)),
  }
}

// What many services have in common. Beside a word that says which, it makes that word more exact and means nothing alone.
const common = new Set(
  (
    '登记 备案 许可 申请 审批 审核 核发 认定 给付 发放 支付 申领 领取 申报 受理 开具 打印 查询 报名 招生 入学 证书 资格 认证 考核 考试 验收 审查 ' +
    '经营许可 生产许可 执业许可 设立许可 购买许可 安全许可 经营备案 登记证书 经营 生产 销售 企业 公司 住房 房屋 租赁 账户 ' +
    '补领 换领 补办 补发 换发 补换 补证 换证 挂失 遗失 激活 启用 密码 更正 变更 变更登记 名称变更 延续 延期 期满 签注 ' +
    '注销 注销登记 销户 封存 设立 设立登记 设置审批 设立审批 首次登记 转移 转移登记 转让 转让登记 ' +
    '证 证明 建设 施工 运输 注册 执业 参保 使用 通行 迁移 转移接续 报告 核准 签发 救助 投资 资质 资质认定 资格认定 零售 ' +
    '缴费 缴纳 缴存 提取 偿还 补贴 补助 奖励 抚恤 优待 评定 举报 投诉 定点 监护'
  ).split(' '),
)

const trusts = [0.95, 0.88, 0.82, 0.76, 0.7] as const
const lastTrust = 0.64
/** Of 残疾人证 补领 the first alone is meant less surely than both. */
const aloneTrust = 0.94

interface Reading {
  readonly text: string
  readonly trust: number
}

function readingsOf(meant: string): Reading[] {
  const all = meant.split(' ')
  const trustOf = (rank: number): number => trusts[rank] ?? lastTrust
  const telling = all.filter((text) => !common.has(text))
  const refining = all.filter((text) => common.has(text))
  if (telling.length === 0 || refining.length === 0) return all.map((text, rank) => ({ text, trust: trustOf(rank) }))
  return telling.flatMap((text, rank) => [
    ...refining.map((refinement) => ({ text: `${text} ${refinement}`, trust: trustOf(rank) })),
    { text, trust: trustOf(rank) * aloneTrust },
  ])
}

function keyOf(part: string): string {
  const normal = normalise(part)
  const words = normal.split(' ')
  if (words.every(isLatin)) {
    const telling = words.map(stem).filter((word) => !stopWords.has(word))
    return telling.join(' ')
  }
  const stripped = strip(compact(normal))
  return stripped.length > 1 ? stripped : compact(normal)
}
