import type { Words } from '#kernel/language'

export const decideWords = {
  back: { zh: '回到办件', en: 'Back to the case' },
  cancel: { zh: '再看看', en: 'Look again' },
  applicantReads: { zh: '申请人会看到', en: 'The applicant will read' },
  // Grant.
  grantTitle: { zh: '准予', en: 'Grant' },
  grantQuestion: { zh: '准予{name}的{item}？', en: 'Grant {item} to {name}?' },
  grantRead: {
    zh: '您申请的“{item}”（编号{number}）符合条件，准予。',
    en: 'Your application for {item} (number {number}) meets the conditions and is granted.',
  },
  grantAgainst: {
    zh: '系统没有建议准予，请写明理由',
    en: 'The rules do not suggest to grant: give your reason',
  },
  grantChanged: {
    zh: '核对有变化，仍然准予的理由',
    en: 'The sources say otherwise now: why it is granted all the same',
  },
  grantAgreed: { zh: '同意拟定的意见，理由', en: 'You agree to the proposal; the reason' },
  grantReasonHint: { zh: '申请人和监督岗都会看到。', en: 'The applicant and the supervisor will read it.' },
  grantConfirm: { zh: '准予', en: 'Grant' },
  // Accept.
  acceptTitle: { zh: '受理', en: 'Accept' },
  acceptQuestion: { zh: '受理{name}的{item}？', en: 'Accept {item} of {name}?' },
  acceptRead: {
    zh: '您的申请已受理，承诺时限从今天起算。',
    en: 'Your application is accepted. The promised time runs from today.',
  },
  acceptConfirm: { zh: '受理', en: 'Accept' },
  // Refuse.
  refuseTitle: { zh: '不予', en: 'Refuse' },
  refuseHeading: { zh: '不予{name}的{item}：写明理由', en: 'Refuse {item} to {name}: give the reasons' },
  refuseReason: { zh: '不予的理由', en: 'Reasons for the refusal' },
  refuseHint: {
    zh: '写清哪个条件不成立、依据哪条规定，用申请人看得懂的话。',
    en: 'Say which condition does not hold and by which rule, in words the applicant understands.',
  },
  mustReason: { zh: '请写明理由', en: 'Give the reasons' },
  refuseRead: {
    zh: '您申请的“{item}”（编号{number}）不符合条件，不予批准。',
    en: 'Your application for {item} (number {number}) does not meet the conditions and is refused.',
  },
  refuseBecause: { zh: '理由：{reason}', en: 'Reasons: {reason}' },
  refuseQuestion: { zh: '不予{name}的{item}？', en: 'Refuse {item} to {name}?' },
  refuseConfirm: { zh: '作出不予决定', en: 'Refuse' },
  preview: { zh: '下一步：看申请人会读到的话', en: 'Next: see what the applicant will read' },
  // Correction.
  correctTitle: { zh: '一次性补正告知', en: 'One-off correction notice' },
  correctHeading: { zh: '请{name}补正', en: 'Ask {name} for a correction' },
  correctLead: {
    zh: '一件事只能告知一次，请把要补的一次写全。发出后时限暂停。',
    en: 'One notice per case: ask for everything at once. The clock rests once it is sent.',
  },
  pick: { zh: '从这件事的清单里选', en: 'Choose from this case' },
  pickHint: { zh: '可以选多样，也可以不选，下一步自己写。', en: 'Choose any, or none and write it on the next page.' },
  write: { zh: '下一步：写清楚', en: 'Next: write it out' },
  mustFill: { zh: '请填写', en: 'Fill this in' },
  entry: { zh: '第{number}样', en: 'Item {number}' },
  what: { zh: '要补什么', en: 'What' },
  whatHint: { zh: '例如：近期证件照1张', en: 'For example: one recent photograph' },
  why: { zh: '为什么', en: 'Why' },
  whyHint: { zh: '写出事实和来源。', en: 'The fact and its source.' },
  standard: { zh: '怎样算合格', en: 'What is good enough' },
  standardHint: {
    zh: '例如：白底、不戴帽、露双耳，手机拍就行',
    en: 'For example: white background, no hat, taken with a phone',
  },
  whyFact: { zh: '{source}的记录是“{value}”。', en: 'The record of {source} says “{value}”.' },
  by: { zh: '什么时候前', en: 'By when' },
  byHint: { zh: '至少给3个工作日，最多60天。', en: 'At least 3 working days, at most 60 days.' },
  add: { zh: '再加一样', en: 'Add another' },
  removeLast: { zh: '去掉最后一样', en: 'Remove the last' },
  furtherLead: {
    zh: '一次性告知只有一次。第一次漏了的，由督办岗说明理由、向申请人致歉后再次告知，并计入监督统计。',
    en: 'There is one notice. What it forgot is asked for by a supervisor, with the reason and an apology; it counts in the statistics.',
  },
  furtherReason: { zh: '为什么第一次没有告知', en: 'Why it was not asked for the first time' },
  furtherReasonHint: { zh: '申请人会读到，写10到1000个字。', en: 'The applicant reads it: 10 to 1,000 characters.' },
  apology: {
    zh: '第一次告知时我们漏了以下内容，给您添麻烦了，很抱歉。理由：{reason}',
    en: 'Our first notice forgot what follows. We apologise for the trouble. Reason: {reason}',
  },
  correctQuestion: { zh: '发出这份补正告知？', en: 'Send this correction notice?' },
  correctCount: {
    zh: '还差{count}样，补上就继续办',
    en: '{count, plural, one {One thing is} other {# things are}} missing; supply it and we go on',
  },
  byValue: { zh: '{date}24:00，补正期间不计入办理时限', en: '{date}, 24:00. The clock stands still until then' },
  onceOnly: {
    zh: '这是一次性告知：除此之外不会再让您补别的材料。',
    en: 'You are told once: nothing beyond this will be asked for.',
  },
  correctConfirm: { zh: '发出补正告知', en: 'Send the notice' },
} as const satisfies Record<string, Words>
