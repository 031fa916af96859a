import { fill, type Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import type { RecordLine } from './case-view.ts'

/** The record as the applicant reads it, newest first. Steps inside a draft are left out: nobody else saw them. */
export function recordLines(found: CaseFile, acts: readonly RecordedAct[]): RecordLine[] {
  return acts.flatMap((act) => lineOf(found, act)).reverse()
}

function lineOf(found: CaseFile, recorded: RecordedAct): RecordLine[] {
  const { at } = recorded
  switch (recorded.act) {
    case 'submit':
      return [{ at, title: { zh: '您提交了申请', en: 'You submitted the application' }, words: toOffice(found) }]
    case 'accept':
      return [{ at, title: { zh: '已受理', en: 'Accepted' }, words: acceptedBy[recorded.detail.basis] }]
    case 'review':
      return [{ at, title: { zh: '审核开始', en: 'Review begun' }, words: byOfficer(found, recorded) }]
    case 'request-correction': {
      const count = recorded.detail.entries.length
      return [{ at, title: fill(needs, { count }), words: byOfficer(found, recorded) }]
    }
    case 'supply':
      return [{ at, title: { zh: '您补正了', en: 'You supplied what was missing' }, words: goesOn }]
    case 'withdraw':
      return [{ at, title: { zh: '您撤回了申请', en: 'You withdrew the application' }, words: over }]
    case 'grant':
      return [{ at, title: { zh: '准予', en: 'Granted' }, words: byOfficer(found, recorded) }]
    case 'refuse':
      return [{ at, title: { zh: '不予', en: 'Refused' }, words: byOfficer(found, recorded) }]
    default:
      return []
  }
}

const needs: Words = {
  zh: '需要补正{count}样',
  en: 'Correction needed: {count, plural, one {# thing} other {# things}}',
}
const goesOn: Words = { zh: '已补上，时限接着算。', en: 'Supplied. The time limit goes on.' }
const over: Words = { zh: '这件事不再办理。', en: 'The case is closed.' }

const acceptedBy: Readonly<Record<'automatic' | 'explicit' | 'deemed', Words>> = {
  automatic: {
    zh: '材料齐全，系统当场受理。您不用到现场。',
    en: 'Everything was there: accepted at once. You need not come.',
  },
  explicit: { zh: '工作人员看过材料，已受理。', en: 'An officer has checked it and accepted it.' },
  deemed: {
    zh: '5个工作日内没有告知补正，自收到之日起即为受理（行政许可法第三十二条）。',
    en: 'No notice came within 5 working days, so it counts as accepted from receipt (Administrative Licensing Law art. 32).',
  },
}

function toOffice({ organisation, item }: CaseFile): Words {
  const { zh = '', en = '' } = organisation?.name ?? {}
  const rule = item.online?.routingWords
  return {
    zh: `${zh}办理${rule ? `，规则：${rule.zh}` : ''}。`,
    en: `Handled by ${en}${rule ? `. Rule: ${rule.en}` : ''}.`,
  }
}

function byOfficer({ organisation }: CaseFile, { actor }: RecordedAct): Words {
  const name = actor.name ?? ''
  return {
    zh: `${name}（${organisation?.name.zh ?? ''}）`,
    en: `${name} (${organisation?.name.en ?? ''})`,
  }
}
