import type { Words } from '#kernel/language'
import type { DraftState } from './draft.ts'

/** 事项状态 as the standard has it, and `new` before the first version. */
export type ItemState = 'new' | 'in-use' | 'suspended' | 'abolished'

export type DraftAct = 'save' | 'submit' | 'return' | 'approve' | 'discard' | 'rebase' | 'publish' | 'abolish'
export type LifeAct = 'publish' | 'suspend' | 'resume' | 'abolish'

/**
 * `manager`: an item manager of the organ (of a basic item: of the platform that keeps the catalogue). `second`: another
 * of them, who neither began nor saved nor submitted the draft. `platform`: the platform itself.
 */
export type LifeRole = 'manager' | 'second' | 'platform'

export interface Step<State extends string> {
  readonly by: readonly LifeRole[]
  readonly to: State
  readonly clause: Words
}

interface StateRow<State extends string, Act extends string> {
  readonly words: Words
  readonly acts: Readonly<Partial<Record<Act, Step<State>>>>
}

const organ = ['manager', 'second'] as const
const second = ['second'] as const
const platform = ['platform'] as const

const upkeep: Words = {
  zh: '国发〔2022〕5号：事项动态管理机制',
  en: 'State Council notice 2022 No. 5: items are kept up to date',
}
const checkedFirst: Words = {
  zh: '国发〔2022〕5号：事项审核制度',
  en: 'State Council notice 2022 No. 5: items are examined',
}
const madePublic: Words = {
  zh: '行政许可法第五条、第三十条：公布后方可作为依据',
  en: 'Administrative Licensing Law, arts. 5 and 30: binding once published',
}
const nothingLost: Words = {
  zh: '行政许可法第五条：以公布的为准',
  en: 'Administrative Licensing Law, art. 5: what is published counts',
}
const reviewed: Words = {
  zh: '行政许可法第二十条、第二十一条：评价后停止或者废止',
  en: 'Administrative Licensing Law, arts. 20 and 21: stopped or ended after review',
}

const discard = { by: organ, to: 'discarded', clause: upkeep } as const
/** Another version came into force meanwhile: back to be compared, whatever it waited for. */
const rebase = { by: platform, to: 'draft', clause: nothingLost } as const

const ofDraft: Readonly<Record<DraftState, StateRow<DraftState, DraftAct>>> = {
  draft: {
    words: { zh: '草稿', en: 'Draft' },
    acts: {
      save: { by: organ, to: 'draft', clause: upkeep },
      submit: { by: organ, to: 'checked', clause: checkedFirst },
      discard,
      rebase,
    },
  },
  checked: {
    words: { zh: '已送审', en: 'Checked' },
    acts: {
      approve: { by: second, to: 'approved', clause: checkedFirst },
      return: { by: organ, to: 'draft', clause: checkedFirst },
      discard,
      rebase,
    },
  },
  approved: {
    words: { zh: '已审定，待生效', en: 'Approved' },
    acts: {
      publish: { by: platform, to: 'published', clause: madePublic },
      abolish: { by: platform, to: 'published', clause: reviewed },
      // By the platform: it no longer passes the linter on its day.
      return: { by: [...organ, ...platform], to: 'draft', clause: checkedFirst },
      discard,
      rebase,
    },
  },
  published: { words: { zh: '已生效', en: 'In force' }, acts: {} },
  discarded: { words: { zh: '已放弃', en: 'Discarded' }, acts: {} },
}

const ofItem: Readonly<Record<ItemState, StateRow<ItemState, LifeAct>>> = {
  new: {
    words: { zh: '未公布', en: 'Not published' },
    acts: { publish: { by: platform, to: 'in-use', clause: madePublic } },
  },
  'in-use': {
    words: { zh: '在用', en: 'In use' },
    acts: {
      publish: { by: platform, to: 'in-use', clause: madePublic },
      suspend: { by: organ, to: 'suspended', clause: reviewed },
      abolish: { by: platform, to: 'abolished', clause: reviewed },
    },
  },
  suspended: {
    words: { zh: '暂停', en: 'Suspended' },
    acts: {
      // A better guide does not open the counter: going on is an act of its own.
      publish: { by: platform, to: 'suspended', clause: madePublic },
      // For another reason, or for longer.
      suspend: { by: organ, to: 'suspended', clause: reviewed },
      resume: { by: organ, to: 'in-use', clause: upkeep },
      abolish: { by: platform, to: 'abolished', clause: reviewed },
    },
  },
  // Its code is never used again.
  abolished: { words: { zh: '取消', en: 'Abolished' }, acts: {} },
}

/**
 * The life of an item: first that of a draft, then that of what is in force. The verbs, the fold, the picture in the
 * README and the tests all read this one table.
 */
export const lifecycleStates = { ...ofDraft, ...ofItem } as const

/** States of a draft that somebody still has to do something about. */
export const openDraftStates: readonly DraftState[] = ['draft', 'checked', 'approved']

export function findNextDraftState(state: DraftState, act: DraftAct, by: LifeRole): DraftState | undefined {
  const step = ofDraft[state].acts[act]
  return step?.by.includes(by) ? step.to : undefined
}

export function findNextItemState(state: ItemState, act: LifeAct, by: LifeRole): ItemState | undefined {
  const step = ofItem[state].acts[act]
  return step?.by.includes(by) ? step.to : undefined
}
