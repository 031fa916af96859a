import type { ProblemDefinition } from '#kernel/problem'

/** Refusals at a window. */
export const windowProblems = {
  visitNotFound: {
    status: 404,
    title: { zh: '没有这次接待', en: 'There is no such visit' },
    mend: { zh: '请从“综合受理”重新开始。', en: 'Begin again at “Intake”.' },
  },
  visitEnded: {
    status: 409,
    title: { zh: '这次接待已结束', en: 'This visit has ended' },
    mend: {
      zh: '请本人在场时重新读卡。已填的内容都在草稿里。',
      en: 'Read the card again while the person is there. What was filled in is kept in the draft.',
    },
  },
  tooManyLookups: {
    status: 429,
    title: { zh: '今天核对不上的次数太多', en: 'Too many checks failed today' },
    mend: { zh: '请用读卡器，或请同事接待。', en: 'Use the card reader, or ask a colleague.' },
  },
  otherCase: {
    status: 409,
    title: { zh: '这不是正在办的这一件', en: 'This is not the case in hand' },
    mend: { zh: '请从办件列表打开它。', en: 'Open it from the list of cases.' },
  },
  presenceUnproven: {
    status: 403,
    title: { zh: '身份还没有确认，不能打开已有的办件', en: 'Identity is not proven: no earlier case can be opened' },
    mend: {
      zh: '请读身份证，或请本人在第二屏用手机验证码确认。',
      en: 'Read the ID card, or let the person confirm by a code on the second screen.',
    },
  },
  notConfirmed: {
    status: 422,
    title: { zh: '本人还没有确认', en: 'The person has not confirmed yet' },
    mend: {
      zh: '请本人在第二屏核对并按“确认”；确认之后又改过的，要再确认一次。',
      en: 'Let the person check and confirm on the second screen; whatever changed afterwards is confirmed again.',
    },
  },
  shownOtherwise: {
    status: 409,
    title: { zh: '内容刚刚变了', en: 'What is filled in has just changed' },
    mend: { zh: '请再看一遍，再确认。', en: 'Look at it once more, then confirm.' },
  },
  reasonNeeded: {
    status: 422,
    title: { zh: '请写明理由', en: 'Give a reason' },
    mend: { zh: '5到200个字，申请人会看到。', en: '5 to 200 characters; the applicant reads it.' },
  },
  notSpared: {
    status: 422,
    title: { zh: '这份材料本来就要交', en: 'This document is asked for anyway' },
    mend: { zh: '请直接扫描上传。', en: 'Scan and upload it.' },
  },
  wrongPairing: {
    status: 404,
    title: { zh: '配对码不对或已过期', en: 'The code is wrong or has run out' },
    mend: { zh: '请看窗口屏幕上的8位配对码，再输一次。', en: 'Type the 8 characters on the clerk’s screen again.' },
  },
  screenNotPaired: {
    status: 409,
    title: { zh: '这块屏幕没有连接窗口', en: 'This screen is not connected to a window' },
    mend: { zh: '请窗口人员重新配对。', en: 'Ask the clerk to pair it again.' },
  },
  noOwnPhone: {
    status: 422,
    title: { zh: '账号没有手机号', en: 'The account has no phone' },
    mend: { zh: '请读身份证，或记下“纸上签名”。', en: 'Read the ID card, or note “signed on paper”.' },
  },
  cardFirst: {
    status: 403,
    title: { zh: '绑定手机号要先读身份证', en: 'A phone is bound only with the ID card' },
    mend: { zh: '请结束这次接待，读卡后重新开始。', en: 'End this visit and begin again with the card.' },
  },
  phoneThere: {
    status: 409,
    title: { zh: '账号已有手机号', en: 'The account has a phone already' },
    mend: { zh: '请本人用这个手机号登录。', en: 'Its person signs in with that phone.' },
  },
  notEntrusted: {
    status: 403,
    title: { zh: '主管单位没有授权窗口受理', en: 'The office has not entrusted the window with acceptance' },
    mend: { zh: '已收件，由主管单位受理。', en: 'It is received; the office accepts it.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
