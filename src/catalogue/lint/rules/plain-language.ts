import type { Words } from '#kernel/language'
import { clauses } from '../clauses.ts'
import { officialWords } from '../data/official-words.ts'
import { type Breach, breach, type Rule, type SharedElements } from '../rule.ts'

/** Hanzi a reader takes in at once, and until the full stop (portal §2.12, §3.6). */
const longestClause = 25
const longestSentence = 50

interface Text {
  readonly element: string
  readonly words: Words
}

/** Texts that are read by whoever wants something done; names, laws and standards keep the words of the law. */
function textsOf({ summary, steps, questions, acceptance, materials, result }: SharedElements): Text[] {
  return [
    { element: 'summary', words: summary },
    { element: 'result', words: result },
    ...acceptance.map((words) => ({ element: 'acceptance', words })),
    ...steps.map(({ words }) => ({ element: 'steps', words })),
    ...questions.flatMap(({ question, answer }) =>
      [question, answer].map((words) => ({ element: 'questions', words })),
    ),
    ...materials.flatMap(({ waiver }) =>
      waiver.kind === 'required' ? [{ element: 'materials', words: waiver.reason }] : [],
    ),
  ]
}

export const plainLanguageRules: readonly Rule<SharedElements>[] = [
  {
    id: 'sentences-short',
    element: 'summary',
    severity: 'warning',
    clause: clauses.guides,
    mend: {
      zh: `一句不超过${longestSentence}个字，逗号之间不超过${longestClause}个字`,
      en: `At most ${longestSentence} characters to a sentence, ${longestClause} between commas`,
    },
    test: (item) =>
      textsOf(item).flatMap(({ element, words }): Breach[] => {
        const long =
          words.zh.split(/[。！？；]/).find((sentence) => hanziIn(sentence) > longestSentence) ??
          words.zh.split(/[，。！？；：]/).find((clause) => hanziIn(clause) > longestClause)
        if (long === undefined) return []
        return [{ ...breach(`句子太长：${long.trim()}`, 'The Chinese text has a sentence that is too long'), element }]
      }),
  },
  {
    id: 'words-plain',
    element: 'summary',
    severity: 'warning',
    clause: clauses.guides,
    mend: { zh: '换成平常说话的词', en: 'Use the words people use' },
    test: (item) =>
      textsOf(item).flatMap(({ element, words }) =>
        officialWords
          .filter(([official]) => words.zh.includes(official))
          .map(([official, plain]) => ({
            ...breach(`“${official}”换成“${plain}”`, `“${official}” is said by officials only`),
            element,
          })),
      ),
  },
]

function hanziIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
