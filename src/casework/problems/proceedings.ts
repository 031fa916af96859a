import type { ProblemDefinition } from '#kernel/problem'

/** Refusals of what happens to a case between acceptance and delivery. */
export const proceedingProblems = {
  silenceAccepted: {
    status: 409,
    title: { zh: '超过5个工作日没有告知，这件事已视为受理', en: 'Five working days went by: it counts as accepted' },
    mend: {
      zh: '请重新打开。从收到材料之日起已经受理，办理时限已开始计算（《行政许可法》第三十二条）。',
      en: 'Open it again. It is accepted from the day of receipt and the limit runs (Administrative Licensing Law art. 32).',
    },
  },
  undoTooLate: {
    status: 409,
    title: { zh: '决定已经生效，不能撤回', en: 'The decision is in force and cannot be taken back' },
    mend: {
      zh: '作出决定后60秒内可以撤回。确有错误的，请按撤销程序办理。',
      en: 'It can be taken back within 60 seconds. An error is mended by revoking it.',
    },
  },
  notYourDecision: {
    status: 403,
    title: { zh: '只有作出决定的人可以撤回', en: 'Only who decided may take it back' },
    mend: { zh: '请找作出决定的同事。', en: 'Ask the colleague who decided.' },
  },
  notTheSecond: {
    status: 403,
    title: { zh: '不能复核自己的意见', en: 'Nobody confirms what they proposed themselves' },
    mend: { zh: '请本单位另一位审批人员复核。', en: 'Another approver of your organ has to do it.' },
  },
  secondNeeded: {
    status: 409,
    title: { zh: '这件事要二人复核', en: 'This item is decided by two officers' },
    mend: {
      zh: '请先拟定意见，由本单位另一位审批人员复核。',
      en: 'Propose the decision; another approver of your organ agrees or returns it.',
    },
  },
  otherProposed: {
    status: 409,
    title: { zh: '这和拟定的意见不一致', en: 'This is not what was proposed' },
    mend: {
      zh: '不同意拟定的意见，请写明理由退回。',
      en: 'If you do not agree, return the proposal with your reason.',
    },
  },
  badAsking: {
    status: 422,
    title: { zh: '征求意见的内容还不完整', en: 'What is asked is not complete' },
    mend: { zh: '请选单位，写清问题和答复的日期。', en: 'Choose the organisation, put the question, give the day.' },
  },
  tooManyLanes: {
    status: 409,
    title: { zh: '同时征求意见的单位太多', en: 'Too many organisations are asked at once' },
    mend: { zh: '请等其中一个答复以后再问。', en: 'Wait until one of them has answered.' },
  },
  opinionNotFound: {
    status: 404,
    title: { zh: '没有找到这次征求意见', en: 'This request for an opinion was not found' },
    mend: { zh: '请从“联合办理”打开。', en: 'Open it from “Joint cases”.' },
  },
  opinionClosed: {
    status: 409,
    title: { zh: '这次征求意见已经结束', en: 'This request for an opinion is closed' },
    mend: {
      zh: '已经答复、逾期或者办件已有决定的，不能再答复。',
      en: 'It was answered, its day has passed, or the case is decided.',
    },
  },
  badOpinion: {
    status: 422,
    title: { zh: '答复的意见还不完整', en: 'The opinion is not complete' },
    mend: { zh: '请选意见，写明理由。', en: 'Choose the opinion and give the reason.' },
  },
  correctionNotUsed: {
    status: 409,
    title: { zh: '这件事还没有用过一次性补正告知', en: 'The one-off correction notice has not been used yet' },
    mend: { zh: '请由审批人员一次告知全部要补的内容。', en: 'The approver tells everything that is missing, once.' },
  },
  badInspection: {
    status: 422,
    title: { zh: '实地核查的记录还不完整', en: 'The record of the inspection is not complete' },
    mend: {
      zh: '写明两名以上核查人员、时间、地点和结果（《行政许可法》第三十四条）。',
      en: 'Name at least two officers, the day, the place and the finding (Administrative Licensing Law art. 34).',
    },
  },
  nothingMended: {
    status: 409,
    title: { zh: '和原来填的一样', en: 'It is the same as before' },
    mend: { zh: '没有要更正的，可以直接返回。', en: 'There is nothing to put right.' },
  },
  badProposal: {
    status: 422,
    title: { zh: '拟定的意见还不完整', en: 'The proposal is not complete' },
    mend: { zh: '请选准予或者不予，并写明理由。', en: 'Choose to grant or to refuse, and give the reason.' },
  },
  badDecline: {
    status: 422,
    title: { zh: '不予受理的决定还不完整', en: 'The decision not to accept is not complete' },
    mend: {
      zh: '请选定情形，写明理由；不归本单位管的，写明该向哪个机关申请。',
      en: 'Choose the ground and give the reason; where another organ is competent, name it.',
    },
  },
  badProceeding: {
    status: 422,
    title: { zh: '特别程序的内容有误', en: 'Something about the special procedure is wrong' },
    mend: {
      zh: '请选定种类，写明原因和预计结束的日期。',
      en: 'Choose the kind, give the reason and the day it is expected to end.',
    },
  },
  badExtension: {
    status: 422,
    title: { zh: '延长的天数不对', en: 'The number of days is wrong' },
    mend: {
      zh: '最多延长10个工作日；联合办理的最多15个，须经本级人民政府负责人批准（《行政许可法》第四十二条）。',
      en: 'At most 10 working days; of joint handling 15, approved by the head of the government (Licensing Law art. 42).',
    },
  },
  extensionUsed: {
    status: 409,
    title: { zh: '这件事已经延期过一次', en: 'This case was extended once already' },
    mend: { zh: '只能延期一次，请在期限内作出决定。', en: 'Once is all the law allows: decide within the limit.' },
  },
  extensionTooLate: {
    status: 409,
    title: { zh: '法定期限已过，不能再延期', en: 'The statutory limit is over and cannot be extended' },
    mend: {
      zh: '延期要在期限届满前批准。请尽快作出决定。',
      en: 'An extension is approved before the limit ends. Decide as soon as you can.',
    },
  },
  badEnding: {
    status: 422,
    title: { zh: '请选定终止的情形', en: 'Choose why the case ends' },
    mend: { zh: '终止要有法定情形，并写明理由。', en: 'It needs one of the grounds of the law, and a reason.' },
  },
  badDelivery: {
    status: 422,
    title: { zh: '送达的内容不完整', en: 'The delivery is not complete' },
    mend: {
      zh: '请选定方式，写明收件人；邮寄的写明单号。',
      en: 'Choose the way and name who received it; for a parcel give its number.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
