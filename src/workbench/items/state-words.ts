import { type Draft, lifecycleStates } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Tone } from '#portal'
import type { SubjectState } from './subject/load-subject.ts'

/** How an item stands, in the words of the table of states. */
export function stateWords(state: SubjectState): Words {
  return lifecycleStates[state].words
}

export const stateTones: Readonly<Record<SubjectState, Tone>> = {
  new: 'neutral',
  'in-use': 'ok',
  suspended: 'warn',
  abolished: 'neutral',
}

const kinds = {
  abolish: { zh: '取消事项：', en: 'Abolition: ' },
  publish: { zh: '', en: '' },
} as const satisfies Record<Draft['kind'], Words>

export function draftWords({ state, kind }: Pick<Draft, 'state' | 'kind'>): Words {
  const { zh, en } = lifecycleStates[state].words
  return { zh: `${kinds[kind].zh}${zh}`, en: `${kinds[kind].en}${en}` }
}

export const draftTones: Readonly<Record<Draft['state'], Tone>> = {
  draft: 'neutral',
  checked: 'warn',
  approved: 'info',
  published: 'ok',
  discarded: 'neutral',
}
