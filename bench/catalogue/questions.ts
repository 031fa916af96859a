import { pinyin } from 'pinyin-pro'
import { basicItemRows } from '../../demonstration/samples/basic-items/index.ts'
import { chanceOf, chosen } from './generator/chance.ts'
import type { Place } from './generator/places.ts'
import type { MadeTitle } from './generator/titles.ts'

export interface Question {
  readonly words: string
  readonly region: string
}

/** How people ask, and how often of a hundred. */
const manners: readonly (readonly [share: number, ask: (name: string, everyday: string, salt: number) => string])[] = [
  [22, (name) => name.replace(/（.*$/, '')],
  [13, (name) => name],
  [25, (_, everyday) => everyday],
  [8, (_, everyday) => `怎么${everyday}`],
  [6, (name) => `${name.replace(/（.*$/, '')}需要什么材料`],
  [8, (_, everyday) => pinyin(everyday, { toneType: 'none', type: 'array' }).join('')],
  [6, (name) => pinyin(name.slice(0, 5), { pattern: 'first', toneType: 'none', type: 'array' }).join('')],
  [12, (name, _, salt) => slipIn(name.replace(/（.*$/, ''), salt)],
]

/** One character lost, as when somebody types in haste. */
function slipIn(name: string, salt: number): string {
  const at = 1 + Math.floor(chanceOf(salt, 91) * (name.length - 2))
  return name.slice(0, at) + name.slice(at + 1)
}

/** Different questions in rotation: names, everyday words, pinyin, initials, slips; asked for all kinds of places. */
export function makeQuestions(titles: readonly MadeTitle[], places: readonly Place[], count: number): Question[] {
  const everyday = basicItemRows.flatMap(({ alsoCalled }) => alsoCalled?.split(' ') ?? [])
  const english = basicItemRows.filter(({ popularity }) => popularity > 300).map(({ name }) => name[1].toLowerCase())
  const known = new Set<string>()
  const questions: Question[] = []
  for (let salt = 0; questions.length < count; salt++) {
    // Hot names are asked for more often: the root of an even draw leans to the front of a list by use.
    const title = titles[Math.floor(chanceOf(salt, 1) ** 2 * Math.min(titles.length, 20_000))]
    if (!title) continue
    const words = salt % 25 === 0 ? chosen(english, salt, 2) : asked(title.name.zh, chosen(everyday, salt, 3), salt)
    if (known.has(words)) continue
    known.add(words)
    questions.push({ words, region: chosen(places, salt, 4).code })
  }
  return questions
}

function asked(name: string, everyday: string, salt: number): string {
  let draw = chanceOf(salt, 5) * manners.reduce((sum, [share]) => sum + share, 0)
  for (const [share, ask] of manners) {
    draw -= share
    if (draw < 0) return ask(name, everyday, salt)
  }
  return name
}
