import { defineProblems } from '#kernel/problem'
import { assignmentProblems } from './problems/assignment.ts'
import { batchProblems } from './problems/batch.ts'
import { commitmentProblems } from './problems/commitments.ts'
import { documentProblems } from './problems/documents.ts'
import { feeProblems } from './problems/fees.ts'
import { fillingProblems } from './problems/filling.ts'
import { materialProblems } from './problems/materials.ts'
import { messageProblems } from './problems/messages.ts'
import { offlineProblems } from './problems/offline.ts'
import { proceedingProblems } from './problems/proceedings.ts'
import { supervisionProblems } from './problems/supervision.ts'
import { takeoverProblems } from './problems/takeover.ts'
import { windowProblems } from './problems/window.ts'

/** Every way this module can refuse. Codes are never reused. */
export const caseworkProblems = defineProblems('casework', {
  ...proceedingProblems,
  ...assignmentProblems,
  ...batchProblems,
  ...supervisionProblems,
  ...takeoverProblems,
  ...documentProblems,
  ...commitmentProblems,
  ...feeProblems,
  ...messageProblems,
  ...materialProblems,
  ...windowProblems,
  ...offlineProblems,
  ...fillingProblems,
  caseNotFound: {
    status: 404,
    title: { zh: '没有找到这件事', en: 'This case was not found' },
    mend: { zh: '请从“我的办件”里打开。', en: 'Open it from “My cases”.' },
  },
  itemNotOnline: {
    status: 409,
    title: { zh: '这件事还不能网上办', en: 'This service is not yet online' },
    mend: { zh: '请到办事指南里写的窗口办理。', en: 'Go to the counter named in the guide.' },
  },
  itemSuspended: {
    status: 409,
    title: { zh: '这件事暂停办理', en: 'This service is suspended' },
    mend: {
      zh: '已经提交的申请照常办理；恢复后再来申请，或拨打办事指南里的咨询电话。',
      en: 'Applications already made go on. Come back when it is resumed, or call the number in the guide.',
    },
  },
  wrongRegion: {
    status: 422,
    title: { zh: '这件事不由所选地区办理', en: 'The chosen region does not handle this service' },
    mend: { zh: '请换成您要办事的地区。', en: 'Choose the region where you need the service.' },
  },
  notNow: {
    status: 409,
    title: { zh: '这件事现在不能这样处理', en: 'This cannot be done to the case now' },
    mend: {
      zh: '它的进度已经变了，请刷新后看现在能做什么。',
      en: 'It has moved on: reload the page to see what can be done.',
    },
  },
  decidedMeanwhile: {
    status: 409,
    title: { zh: '这件事刚刚被别人处理过', en: 'Someone else has just acted on this case' },
    mend: { zh: '请重新打开，看最新的结果。', en: 'Open it again to see the latest state.' },
  },
  unknownFact: {
    status: 404,
    title: { zh: '这件事没有这一项信息', en: 'The case has no such fact' },
    mend: { zh: '请返回核对信息那一页。', en: 'Go back to the page of prefilled facts.' },
  },
  notCorrectable: {
    status: 409,
    title: { zh: '这一项不能在这里更正', en: 'This fact cannot be corrected here' },
    mend: { zh: '请向提供数据的部门申请更正。', en: 'Ask the department that keeps it to correct it.' },
  },
  badAnswer: {
    status: 422,
    title: { zh: '有填写的内容需要改', en: 'An answer needs to be changed' },
    mend: { zh: '请按提示改好后再继续。', en: 'Change it as shown, then go on.' },
  },
  notAsked: {
    status: 422,
    title: { zh: '发来了没有要您填的内容', en: 'Something was sent that was not asked for' },
    mend: {
      zh: '什么也没有改动。请重新打开这一页，只填页面上有的。',
      en: 'Nothing was changed. Open the page again and fill in what it shows.',
    },
  },
  unknownMaterial: {
    status: 404,
    title: { zh: '这件事不收这份材料', en: 'The case does not take this document' },
    mend: { zh: '请从材料清单里选。', en: 'Choose from the list of documents.' },
  },
  unknownCommitment: {
    status: 404,
    title: { zh: '这件事没有这份承诺书', en: 'The case has no such commitment' },
    mend: { zh: '请返回上一页。', en: 'Go back to the previous page.' },
  },
  commitmentChanged: {
    status: 409,
    title: { zh: '承诺书的文字和您看到的不一致', en: 'The text differs from the one you were shown' },
    mend: { zh: '请重新打开，读过以后再签。', en: 'Open it again, read it, then sign.' },
  },
  incomplete: {
    status: 422,
    title: { zh: '还差几项才能提交', en: 'A few things are missing before you can submit' },
    mend: { zh: '请按清单逐项补上，已填的都在。', en: 'Complete what is listed. What you entered is kept.' },
  },
  factsStale: {
    status: 409,
    title: { zh: '有的信息是一天以前取的', en: 'Some of the facts were fetched more than a day ago' },
    mend: {
      zh: '请回到核对信息那一页，我们重新取一次，您看过再提交。',
      en: 'Go back to the prefilled facts: we fetch them anew, and you look at them before submitting.',
    },
  },
  applicationChanged: {
    status: 409,
    title: { zh: '申请书和您看到的不一致', en: 'The application differs from the one you were shown' },
    mend: { zh: '请再看一遍，确认以后再签署提交。', en: 'Read it once more, then sign and send it.' },
  },
  noOffice: {
    status: 422,
    title: { zh: '还不能确定由哪个单位办理', en: 'The responsible office cannot be determined yet' },
    mend: { zh: '请核对居住地等信息，或到窗口办理。', en: 'Check your place of residence, or go to a counter.' },
  },
  numbersUsedUp: {
    status: 503,
    title: { zh: '今天这个事项的受理号已用完', en: 'No case numbers are left for this service today' },
    mend: { zh: '您填的都已保存，请明天再提交。', en: 'Everything is saved. Please submit it tomorrow.' },
  },
  tooManySubmissions: {
    status: 429,
    title: { zh: '您今天提交这个事项的次数太多', en: 'You have submitted this service too often today' },
    mend: { zh: '您填的都已保存，请明天再提交。', en: 'Everything is saved. Please submit it tomorrow.' },
  },
  alreadySubmitted: {
    status: 409,
    title: { zh: '这件事已经提交过了', en: 'This case has already been submitted' },
    mend: { zh: '请到“我的办件”看进度。', en: 'See its progress under “My cases”.' },
  },
  correctionUsed: {
    status: 409,
    title: { zh: '这件事已经用过一次性补正告知', en: 'The one-off correction notice has already been used' },
    mend: {
      zh: '一件事只能告知一次；确需再补，请报负责人并向申请人说明。',
      en: 'One notice per case. A further need goes to a supervisor, with an apology to the applicant.',
    },
  },
  badCorrection: {
    status: 422,
    title: { zh: '补正告知还不完整', en: 'The correction notice is not complete' },
    mend: {
      zh: '每一项都要写明补什么、为什么、怎样算合格，并给足时间。',
      en: 'Each entry needs what, why and what is good enough, with enough time.',
    },
  },
  correctionOpen: {
    status: 422,
    title: { zh: '还有没补上的', en: 'Something is still missing' },
    mend: { zh: '请按清单逐项补上。', en: 'Supply everything on the list.' },
  },
  correctionStillRunning: {
    status: 409,
    title: { zh: '补正期限还没有到', en: 'The applicant still has time to supply what is missing' },
    mend: { zh: '期限过后仍没有补上，才可以作出不予决定。', en: 'A refusal is possible once that time is over.' },
  },
  badTracking: {
    status: 422,
    title: { zh: '查询码或手机号填得不对', en: 'The query code or the phone digits are not complete' },
    mend: { zh: '请对照回执检查后再查。', en: 'Compare them with the receipt and try again.' },
  },
  notTracked: {
    status: 422,
    title: { zh: '没有查到', en: 'Nothing was found' },
    mend: {
      zh: '查询码和手机号后4位对不上。请对照回执检查；在别的平台提交的，到那个平台查。',
      en: 'The query code and the last 4 digits do not belong together. Compare them with the receipt. If you applied on another platform, ask there.',
    },
  },
  trackingLocked: {
    status: 429,
    title: { zh: '这个查询码输错次数太多', en: 'Too many wrong tries for this query code' },
    mend: {
      zh: '请{minutes}分钟后再查，或登录后在“我的办件”里看。',
      en: 'Try again in {minutes, plural, one {# minute} other {# minutes}}, or sign in and look under “My cases”.',
    },
  },
  reasonNeeded: {
    status: 422,
    title: { zh: '请写明理由', en: 'A reason is needed' },
    mend: {
      zh: '请用申请人看得懂的话写 10 到 1000 个字。',
      en: 'Write 10 to 1,000 characters the applicant will understand.',
    },
  },
})
