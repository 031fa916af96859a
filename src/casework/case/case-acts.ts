import type { Words } from '#kernel/language'
import type { CasePart } from './case-roles.ts'

/**
 * What an act does to the clock: sets off the notice within five days, begins both limits, lets them rest, resumes them,
 * moves them, sets off the delivery within ten days, stops everything, or counts due days anew.
 */
export type ClockEffect = 'none' | 'notice' | 'begin' | 'rest' | 'resume' | 'extend' | 'delivery' | 'stop' | 'recount'

/** Who is told once the act is committed: consumers of casework.effects. */
export const effectTopics = ['message', 'document', 'webhook', 'archive'] as const
export type EffectTopic = (typeof effectTopics)[number]

export interface ActRow {
  /** What it is called in the picture and in the record of the office. */
  readonly words: Words
  /** Law and article that allow it. */
  readonly clause: Words
  readonly clock: ClockEffect
  /** The part of the case that it writes; acts that only move the case write none. */
  readonly writes?: CasePart
  readonly tells: readonly EffectTopic[]
}

const licensing = (zh: string, en: string): Words => ({
  zh: `《行政许可法》第${zh}条`,
  en: `Administrative Licensing Law, art. ${en}`,
})
const online = (zh: string, en: string): Words => ({
  zh: `国务院令第716号第${zh}条`,
  en: `State Council Order no. 716, art. ${en}`,
})
const commitment: Words = { zh: '国办发〔2020〕42号', en: 'State Council General Office document [2020] no. 42' }
const localGap: Words = { zh: '容缺受理的地方规定', en: 'local rules on acceptance with a gap' }
const internal: Words = { zh: '内部管理', en: 'internal organisation' }
const convenience: Words = {
  zh: '《优化营商环境条例》第三十五条',
  en: 'Regulations on the Business Environment, art. 35',
}

function row(
  zh: string,
  en: string,
  clause: Words,
  more: { clock?: ClockEffect; writes?: CasePart; tells?: readonly EffectTopic[] } = {},
): ActRow {
  return { words: { zh, en }, clause, clock: 'none', tells: [], ...more }
}

const told = ['message', 'document', 'webhook'] as const
const noted = ['message', 'webhook'] as const

/** Every act that a case may record, with its clause, its effect on the clock and who is told of it. */
export const caseActs = {
  start: row('开始申请', 'start', licensing('二十九', '29')),
  'start-for': row('窗口代为开始', 'start for', licensing('二十九', '29')),
  gather: row('取数', 'gather facts', online('七', '7'), { writes: 'facts' }),
  correct: row('更正', 'correct a fact', online('七', '7'), { writes: 'facts' }),
  resolve: row('选定不一致的值', 'resolve a conflict', online('七', '7'), { writes: 'facts' }),
  answer: row('填写', 'answer', licensing('二十九', '29'), { writes: 'answers' }),
  attach: row('上传', 'attach', licensing('三十一', '31'), { writes: 'materials' }),
  detach: row('删除上传', 'detach', licensing('三十一', '31'), { writes: 'materials' }),
  reuse: row('沿用以前的材料', 'reuse', online('七', '7'), { writes: 'materials' }),
  defer: row('容缺后补', 'defer', localGap, { writes: 'deferred' }),
  sign: row('签署承诺', 'sign', commitment, { writes: 'commitments' }),
  unsign: row('撤回承诺', 'unsign', commitment, { writes: 'commitments' }),
  confirm: row('本人确认', 'confirm', licensing('三十一', '31')),
  'confirm-for': row('第二屏确认', 'confirm on the second screen', licensing('三十一', '31')),
  'ask-for': row('要求提交免交材料', 'ask for a spared document', online('七', '7'), { writes: 'materials' }),
  submit: row('提交并收件', 'submit', licensing('三十二', '32'), { clock: 'notice', tells: told }),
  precheck: row('预审', 'precheck', internal),
  mend: row('当场更正', 'mend on the spot', licensing('三十二', '32'), { writes: 'answers' }),
  'request-correction': row('一次性告知补正', 'request a correction', licensing('三十二', '32'), {
    writes: 'correction',
    tells: told,
  }),
  supply: row('补正', 'supply', licensing('三十二', '32'), { clock: 'notice', writes: 'answers', tells: ['webhook'] }),
  accept: row('受理', 'accept', licensing('三十二', '32'), { clock: 'begin', tells: told }),
  decline: row('不予受理', 'decline', licensing('三十二', '32'), {
    clock: 'delivery',
    writes: 'decision',
    tells: told,
  }),
  assign: row('分派', 'assign', internal, { writes: 'assignment' }),
  'hand-over': row('移交', 'hand over', internal, { writes: 'assignment' }),
  recuse: row('回避', 'recuse', internal, { writes: 'assignment' }),
  'take-over': row('接手', 'take over', internal, { writes: 'assignment' }),
  review: row('审查', 'review', licensing('三十四', '34')),
  inspect: row('实地核查', 'inspect', licensing('三十四', '34')),
  'begin-special': row('进入特别程序', 'begin a special procedure', licensing('四十五', '45'), {
    clock: 'rest',
    tells: told,
  }),
  'end-special': row('特别程序结束', 'end a special procedure', licensing('四十五', '45'), {
    clock: 'resume',
    tells: noted,
  }),
  extend: row('延期', 'extend', licensing('四十二', '42'), { clock: 'extend', tells: told }),
  recount: row('重算到期日', 'recount', licensing('八十二', '82'), { clock: 'recount', tells: noted }),
  'supply-deferred': row('补交容缺材料', 'supply a deferred document', localGap, {
    writes: 'deferred',
    tells: ['webhook'],
  }),
  lapse: row('逾期视为撤回', 'lapse', localGap, { clock: 'stop', tells: [...told, 'archive'] }),
  check: row('核查承诺', 'check a commitment', commitment),
  propose: row('拟定意见', 'propose', internal),
  return: row('退回意见', 'return', internal),
  grant: row('准予', 'grant', licensing('三十八', '38'), { writes: 'decision' }),
  refuse: row('不予', 'refuse', licensing('三十八', '38'), { writes: 'decision' }),
  undo: row('撤回决定', 'undo', internal, { writes: 'decision' }),
  'take-effect': row('决定生效', 'take effect', licensing('三十八', '38'), { clock: 'delivery', tells: told }),
  make: row('制证', 'make', licensing('三十九', '39'), { tells: noted }),
  deliver: row('送达', 'deliver', licensing('四十四', '44'), { clock: 'stop', tells: told }),
  close: row('办结归档', 'close', online('十二', '12'), { tells: ['webhook', 'archive'] }),
  withdraw: row('撤回', 'withdraw', licensing('二十九', '29'), { clock: 'stop', tells: [...noted, 'archive'] }),
  terminate: row('终止', 'terminate', licensing('七十', '70'), { clock: 'stop', tells: [...told, 'archive'] }),
  revoke: row('撤销决定', 'revoke', licensing('六十九', '69'), { tells: [...told, 'archive'] }),
  charge: row('通知缴费', 'charge', licensing('五十八', '58'), { writes: 'payment', tells: ['message'] }),
  pay: row('缴费', 'pay', licensing('五十八', '58'), { writes: 'payment', tells: noted }),
  refund: row('退费', 'refund', licensing('五十八', '58'), { writes: 'payment', tells: noted }),
  urge: row('催办', 'urge', licensing('六十二', '62'), { tells: ['message'] }),
  'answer-urge': row('答复催办', 'answer an urging', convenience, { tells: ['message'] }),
  'ask-opinion': row('征求意见', 'ask for an opinion', licensing('二十六', '26')),
  'urge-opinion': row('催办协办单位', 'urge who was asked', licensing('二十六', '26')),
  'give-opinion': row('答复征求意见', 'give an opinion', licensing('二十六', '26')),
  'miss-opinion': row('逾期没有意见', 'no opinion in time', licensing('二十六', '26')),
  message: row('发出消息', 'message', convenience, { writes: 'messages' }),
} as const satisfies Readonly<Record<string, ActRow>>

export type CaseAct = keyof typeof caseActs

/** Acts that a case admits once in its life: a second one-off notice is a violation (standards §3.3), a second extension too. */
export const onceOnly: readonly CaseAct[] = ['request-correction', 'extend']

const steps: readonly CaseAct[] = ['review', 'inspect', 'supply']

/** What the applicant was told of, or reads in the record as a step forward: urging is none. */
export function isNews(act: CaseAct): boolean {
  const tells: readonly EffectTopic[] = caseActs[act].tells
  return act !== 'urge' && (steps.includes(act) || tells.includes('message'))
}
