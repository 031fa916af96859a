import { fill, type Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { remedies } from '../case/remedies.ts'
import { specialKinds } from '../clock/special-kinds.ts'
import type { CaseDocument } from './case-view.ts'

/** The written notices of a case, oldest first; made from the record, so that they cannot differ from it. */
export function documentsOf(found: CaseFile, acts: readonly RecordedAct[]): CaseDocument[] {
  return acts.flatMap((act) => documentOf(found, act))
}

function documentOf(found: CaseFile, recorded: RecordedAct): CaseDocument[] {
  const { at } = recorded
  switch (recorded.act) {
    case 'accept': {
      const { promisedDue, statutoryDue } = recorded.detail
      const limits = fill(limitWords, { promisedDue, statutoryDue })
      const title = { zh: '受理通知书', en: 'Notice of acceptance' }
      return [{ kind: 'acceptance', title, at, paragraphs: [about(found, acceptedWords), limits, signedBy(found)] }]
    }
    case 'request-correction': {
      const { entries, by } = recorded.detail
      const lines = entries.map(({ what, why, standard }, index) => {
        // The officer wrote in one language; it is not translated behind their back.
        const text = `${index + 1}. ${what}：${why}`
        return { zh: `${text}合格标准：${standard}。`, en: `${text} Good enough: ${standard}` }
      })
      const title = { zh: '一次性补正告知书', en: 'One-off correction notice' }
      return [{ kind: 'correction', title, at, paragraphs: [...lines, fill(byWords, { by }), signedBy(found)] }]
    }
    // Written when it is in force.
    case 'take-effect':
      return decisionOf(found)
    case 'decline': {
      const { reason, competentBody } = recorded.detail
      const title = { zh: '不予受理决定书', en: 'Decision not to accept' }
      const elsewhere = competentBody === null ? [] : [fill(elsewhereWords, { body: competentBody })]
      const paragraphs = [about(found, notAcceptedWords), because(reason), ...elsewhere, ...remedies, signedBy(found)]
      return [{ kind: 'non-acceptance', title, at, paragraphs }]
    }
    case 'begin-special': {
      const { kind, reason, expected } = recorded.detail
      const { words, clause } = specialKinds[kind]
      const title = { zh: '特别程序告知书', en: 'Notice of a special procedure' }
      const told = {
        zh: fill(specialWords, { kind: words.zh, expected }).zh,
        en: fill(specialWords, { kind: words.en, expected }).en,
      }
      return [{ kind: 'special', title, at, paragraphs: [told, because(reason), clause, signedBy(found)] }]
    }
    case 'extend': {
      const { days, reason, statutoryDue } = recorded.detail
      const title = { zh: '延期告知书', en: 'Notice of extension' }
      const told = fill(extendedWords, { days, statutoryDue })
      return [{ kind: 'extension', title, at, paragraphs: [told, because(reason), signedBy(found)] }]
    }
    case 'terminate': {
      const title = { zh: '终止办理决定书', en: 'Decision to end the case' }
      const paragraphs = [about(found, endedWords), because(recorded.detail.reason), ...remedies, signedBy(found)]
      return [{ kind: 'termination', title, at, paragraphs }]
    }
    default:
      return []
  }
}

function decisionOf(found: CaseFile): CaseDocument[] {
  const { decision } = found
  if (!decision) return []
  const { at, reason, outcome } = decision
  if (outcome === 'granted') {
    const title = { zh: '准予决定书', en: 'Decision to grant' }
    return [{ kind: 'grant', title, at, paragraphs: [about(found, grantedWords), signedBy(found)] }]
  }
  const title = { zh: '不予决定书', en: 'Decision to refuse' }
  const paragraphs = [about(found, refusedWords), because(reason ?? ''), ...remedies, signedBy(found)]
  return [{ kind: 'refusal', title, at, paragraphs }]
}

function because(reason: string): Words {
  return { zh: `理由：${reason}`, en: `Reasons: ${reason}` }
}

const notAcceptedWords: Words = {
  zh: '您申请的“{item}”（编号{number}），不予受理。',
  en: 'Your application for {item} (number {number}) is not accepted.',
}
const elsewhereWords: Words = { zh: '请向{body}提出申请。', en: 'Please apply to {body}.' }
const specialWords: Words = {
  zh: '需要{kind}，预计{expected}前结束。所需时间不计入办理时限，结束的次日接着算。',
  en: 'A {kind} is needed, expected to end by {expected}. Its time does not count; the limit goes on the day after.',
}
const extendedWords: Words = {
  zh: '经本机关负责人批准，办理时限延长{days}个工作日，法定时限为{statutoryDue}（《行政许可法》第四十二条）。',
  en: 'With the approval of the head the limit is extended by {days} working days; the statutory limit is {statutoryDue} (Administrative Licensing Law art. 42).',
}
const endedWords: Words = {
  zh: '您申请的“{item}”（编号{number}）终止办理。',
  en: 'The handling of your application for {item} (number {number}) is ended.',
}
const acceptedWords: Words = {
  zh: '您申请的“{item}”（编号{number}）材料齐全、符合法定形式，予以受理。',
  en: 'Your application for {item} (number {number}) is complete and in due form. It is accepted.',
}
const limitWords: Words = {
  zh: '承诺在{promisedDue}前办好；法定时限为{statutoryDue}。',
  en: 'Promised by {promisedDue}; the statutory limit is {statutoryDue}.',
}
const byWords: Words = {
  zh: '请在{by}（含当天）前补上；补正期间不计入办理时限。这是一次性告知，除此之外不会再让您补别的材料。',
  en: 'Please supply it by the end of {by}; this time does not count. This notice is complete: nothing else will be asked for.',
}
const grantedWords: Words = {
  zh: '您申请的“{item}”（编号{number}）符合条件，准予。',
  en: 'Your application for {item} (number {number}) meets the conditions and is granted.',
}
const refusedWords: Words = {
  zh: '您申请的“{item}”（编号{number}）不符合条件，不予批准。',
  en: 'Your application for {item} (number {number}) does not meet the conditions and is refused.',
}

function about({ item, caseNumber }: CaseFile, words: Words): Words {
  const number = caseNumber ?? ''
  return { zh: fill(words, { item: item.name.zh, number }).zh, en: fill(words, { item: item.name.en, number }).en }
}

function signedBy({ organisation }: CaseFile): Words {
  return organisation?.name ?? { zh: '', en: '' }
}
