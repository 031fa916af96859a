import type { ProblemDefinition } from '#kernel/problem'

/** Refusals of who works on a case. */
export const assignmentProblems = {
  conflictOfInterest: {
    status: 403,
    title: { zh: '您要回避这件事', en: 'You have a part in this case' },
    mend: {
      zh: '本人、近亲属和已经申明回避的事，由同事办理。',
      en: 'Your own cases, your relatives’ and those you declared a part in are for your colleagues.',
    },
  },
  notYourCase: {
    status: 403,
    title: { zh: '这件事不在您手上', en: 'This case is assigned to somebody else' },
    mend: { zh: '由承办人或者负责人移交。', en: 'Its officer or the head hands it over.' },
  },
  notHeld: {
    status: 409,
    title: { zh: '现在没有别人打开这件事', en: 'Nobody else has this case open' },
    mend: { zh: '直接打开办理就可以。', en: 'Just open it and go on.' },
  },
  badReceiver: {
    status: 422,
    title: { zh: '不能移交给这个人', en: 'It cannot be handed to this person' },
    mend: {
      zh: '请选本单位在岗、不需要回避的审批人员。',
      en: 'Choose an approver of your organ who is there and has no part in it.',
    },
  },
  badKin: {
    status: 422,
    title: { zh: '申报的内容有误', en: 'Something about the declaration is wrong' },
    mend: { zh: '请选关系，填18位身份证号。', en: 'Choose the relation and give the number of 18 characters.' },
  },
  kinUnknown: {
    status: 404,
    title: { zh: '没有这条申报', en: 'There is no such declaration' },
    mend: { zh: '请回到“我的岗位”查看。', en: 'Go back to “My post”.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
