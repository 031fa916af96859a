import { fill, type Words } from '#kernel/language'
import { type CaseState, caseStates, publicStates } from '../case/case-states.ts'
import type { ListedCase } from '../store/case-store.ts'
import type { CaseSummary, OwnDuty, Turn } from './case-view.ts'

export function summaryOf(found: ListedCase): CaseSummary {
  const state = caseStates[found.state].public
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

const sentences: Readonly<Record<CaseState, Words>> = {
  draft: { zh: '还没提交，填好的都在', en: 'Not submitted yet. What you entered is kept' },
  submitted: { zh: '{office}在看材料齐不齐', en: '{office} is checking that everything is there' },
  incomplete: { zh: '等您补正', en: 'Waiting for you to supply what is missing' },
  accepted: { zh: '{office}已受理，等待审核', en: '{office} has accepted it and will review it' },
  handling: { zh: '{office}在审核', en: '{office} is reviewing it' },
  paused: { zh: '等您补正，办理时限已暂停', en: 'Waiting for you; the time limit is paused' },
  granted: { zh: '已办好', en: 'Done' },
  refused: {
    zh: '{office}没有批准，理由和救济途径在决定书里',
    en: '{office} refused it; the decision gives reasons and remedies',
  },
  withdrawn: { zh: '您已撤回', en: 'You have withdrawn it' },
}
const grantedWithCertificate: Words = {
  zh: '已办好，电子证可以用了',
  en: 'Done. Your electronic certificate is ready to use',
}

function sentenceOf({ state, organisation, certificateIdentifier }: ListedCase): Words {
  if (state === 'granted' && certificateIdentifier !== null) return grantedWithCertificate
  const { zh = '办理单位', en = 'The office' } = organisation?.name ?? {}
  return {
    zh: fill(sentences[state], { office: zh }).zh,
    en: fill(sentences[state], { office: en }).en,
  }
}

function dutyOf({ state, correction }: ListedCase): OwnDuty | null {
  if (state === 'draft') return { kind: 'continue', words: { zh: '接着办', en: 'Continue' }, by: null }
  if (state === 'incomplete' || state === 'paused') {
    return {
      kind: 'supply-correction',
      words: { zh: '补正', en: 'Supply what is missing' },
      by: correction?.by ?? null,
    }
  }
  if (state === 'granted' || state === 'refused') {
    return { kind: 'rate', words: { zh: '评价', en: 'Rate it' }, by: null }
  }
  return null
}
