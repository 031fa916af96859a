import type { Words } from '#kernel/language'
import type { EditedElement } from './element-shapes.ts'

interface Group {
  readonly id: string
  readonly words: Words
  readonly elements: readonly EditedElement[]
}

/** What is edited together, one page each: what is decided in one sitting stands on one screen. */
export const groups = [
  {
    id: 'basics',
    words: { zh: '基本信息', en: 'Basics' },
    elements: [
      'name',
      'handlingName',
      'summary',
      'alsoCalled',
      'type',
      'audience',
      'theme',
      'department',
      'servedParties',
      'levels',
      'popularity',
    ],
  },
  {
    id: 'limits',
    words: { zh: '时限与收费', en: 'Limits and fee' },
    elements: ['promisedLimit', 'statutoryLimit', 'visits', 'fee'],
  },
  { id: 'materials', words: { zh: '材料', en: 'Materials' }, elements: ['materials', 'situations'] },
  {
    id: 'process',
    words: { zh: '条件与流程', en: 'Conditions and steps' },
    elements: ['acceptance', 'steps', 'questions'],
  },
  {
    id: 'channels',
    words: { zh: '窗口与渠道', en: 'Counter and channels' },
    elements: ['window', 'channels', 'crossProvince'],
  },
  {
    id: 'law',
    words: { zh: '依据与结果', en: 'Law and result' },
    elements: ['legalBasis', 'power', 'result', 'outcome'],
  },
  { id: 'online', words: { zh: '网上表单', en: 'Online form' }, elements: ['online'] },
] as const satisfies readonly Group[]

export type GroupId = (typeof groups)[number]['id']

export function findGroup(id: string | undefined): Group & { readonly id: GroupId } {
  return groups.find((group) => group.id === id) ?? groups[0]
}

/** The group an element is edited in; findings of what nobody edits lead to the first. */
export function groupOf(element: string): GroupId {
  const found: (Group & { readonly id: GroupId }) | undefined = groups.find(({ elements }: Group) =>
    elements.some((each) => each === element),
  )
  return found?.id ?? groups[0].id
}
