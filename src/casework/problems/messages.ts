import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around messages. */
export const messageProblems = {
  messageNotFound: {
    status: 404,
    title: { zh: '没有找到这条消息', en: 'This message was not found' },
    mend: { zh: '请从“我的消息”里打开。', en: 'Open it from “My messages”.' },
  },
  badContact: {
    status: 422,
    title: { zh: '接收方式填得不对', en: 'Something about how to reach you is wrong' },
    mend: { zh: '请按提示改好再保存。', en: 'Change it as shown, then save.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
