import { fill, type Words } from '#kernel/language'
import { type CaseState, caseStates, publicStateOf, publicStates } from '../case/case-states.ts'
import { isOwed } from '../fees/payment.ts'
import type { ListedCase } from '../store/case-store.ts'
import type { CaseSummary, OwnDuty, Turn } from './case-view.ts'

export function summaryOf(found: ListedCase): CaseSummary {
  const state = publicStateOf(found)
  return {
    caseId: found.id,
    caseNumber: found.caseNumber,
    itemCode: found.itemCode,
    itemName: found.item.name,
    state,
    stateWords: publicStates[state],
    sentence: sentenceOf(found),
    turn: turnOf(found.state),
    duty: dutyOf(found),
    organisation: found.organisation,
    startedAt: found.startedAt,
    updatedAt: found.updatedAt,
    submittedAt: found.submittedAt,
    decidedAt: found.decidedAt,
    promisedDue: found.promisedDue,
  }
}

export function turnOf(state: CaseState): Turn {
  const { turn } = caseStates[state]
  return turn === 'applicant' || turn === 'office' ? turn : 'nobody'
}

const refused: Words = {
  zh: '{office}没有批准，理由和救济途径在决定书里',
  en: '{office} refused it; the decision gives reasons and remedies',
}
const notTaken: Words = {
  zh: '{office}没有受理，理由和救济途径在决定书里',
  en: '{office} did not accept it; the decision gives reasons and remedies',
}
const sentences: Readonly<Record<CaseState, Words>> = {
  draft: { zh: '还没提交，填好的都在', en: 'Not submitted yet. What you entered is kept' },
  submitted: { zh: '{office}在看材料齐不齐', en: '{office} is checking that everything is there' },
  incomplete: { zh: '等您补正', en: 'Waiting for you to supply what is missing' },
  accepted: { zh: '{office}已受理，等待审核', en: '{office} has accepted it and will review it' },
  handling: { zh: '{office}在审核', en: '{office} is reviewing it' },
  paused: { zh: '等您补正，办理时限已暂停', en: 'Waiting for you; the time limit is paused' },
  special: {
    zh: '{office}在办特别程序，办理时限已暂停',
    en: '{office} is holding a special procedure; the time limit is paused',
  },
  proposed: { zh: '{office}在审核', en: '{office} is reviewing it' },
  deciding: { zh: '{office}在审核', en: '{office} is reviewing it' },
  'not-accepted': notTaken,
  granted: { zh: '已准予，证件在制作', en: 'Granted; the certificate is being made' },
  refused,
  made: { zh: '证件已做好，等您领取', en: 'The certificate is ready for you' },
  delivered: { zh: '已送达', en: 'Delivered' },
  closed: { zh: '已办好', en: 'Done' },
  terminated: { zh: '{office}终止了办理，原因在决定书里', en: '{office} ended the case; the notice says why' },
  withdrawn: { zh: '您已撤回', en: 'You have withdrawn it' },
}
const grantedWithCertificate: Words = {
  zh: '已办好，电子证可以用了',
  en: 'Done. Your electronic certificate is ready to use',
}

function sentenceOf(found: ListedCase): Words {
  const { state, organisation, certificateIdentifier, outcome, deliveredAt } = found
  if (outcome === 'granted' && certificateIdentifier !== null && deliveredAt !== null) return grantedWithCertificate
  const { zh = '办理单位', en = 'The office' } = organisation?.name ?? {}
  const isRefusal = (state === 'delivered' || state === 'closed') && outcome !== 'granted'
  const words = isRefusal ? (outcome === 'refused' ? refused : notTaken) : sentences[state]
  return {
    zh: fill(words, { office: zh }).zh,
    en: fill(words, { office: en }).en,
  }
}

function dutyOf(found: ListedCase): OwnDuty | null {
  const { state, correction } = found
  if (state === 'draft') return { kind: 'continue', words: { zh: '接着办', en: 'Continue' }, by: null }
  if (state === 'incomplete' || state === 'paused') {
    return {
      kind: 'supply-correction',
      words: { zh: '补正', en: 'Supply what is missing' },
      by: correction?.by ?? null,
    }
  }
  if (isOwed(found)) return { kind: 'pay', words: { zh: '缴费', en: 'Pay the fee' }, by: null }
  const shown = publicStateOf(found)
  if (shown === 'granted' || shown === 'refused') {
    return { kind: 'rate', words: { zh: '评价', en: 'Rate it' }, by: null }
  }
  return null
}
