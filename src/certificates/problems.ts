import { defineProblems } from '#kernel/problem'

/** Every way this module can refuse. Codes are never reused. */
export const certificateProblems = defineProblems('certificates', {
  certificateNotFound: {
    status: 404,
    title: { zh: '没有找到这张证照', en: 'This certificate was not found' },
    mend: { zh: '请从“我的证照”里打开。', en: 'Open it from “My certificates”.' },
  },
  notTheIssuer: {
    status: 403,
    title: { zh: '只有颁发机关可以办', en: 'Only the issuing authority can do this' },
    mend: { zh: '请联系证照上写的颁发机关。', en: 'Ask the authority named on the certificate.' },
  },
  alreadyRevoked: {
    status: 409,
    title: { zh: '这张证照已经失效', en: 'This certificate is no longer in force' },
    mend: { zh: '不用再办一次。', en: 'Nothing more needs to be done.' },
  },
  reasonNeeded: {
    status: 422,
    title: { zh: '请写明理由', en: 'A reason is needed' },
    mend: {
      zh: '请用持证人看得懂的话写 10 到 500 个字。',
      en: 'Write 10 to 500 characters the holder will understand.',
    },
  },
  changedMeanwhile: {
    status: 409,
    title: { zh: '这张证照刚刚被改动', en: 'This certificate has just been changed' },
    mend: { zh: '请重新打开再试。', en: 'Open it again and retry.' },
  },
  notTheHub: {
    status: 404,
    title: { zh: '这里不是国家平台', en: 'This is not the national platform' },
    mend: { zh: '全国目录请向国家平台查询。', en: 'Ask the national platform for the index.' },
  },
  badReport: {
    status: 422,
    title: { zh: '证照目录信息有误', en: 'The report to the certificate index is wrong' },
    mend: { zh: '请按接口说明检查后重发。', en: 'Check it against the interface description and send it again.' },
  },
})
