import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around what a window receives while the hub is away. */
export const offlineProblems = {
  badProvisional: {
    status: 422,
    title: { zh: '收件信息有需要改的', en: 'Something of what was received needs to be changed' },
    mend: { zh: '请按提示改好再收件。', en: 'Change it as shown, then receive it.' },
  },
  provisionalNotFound: {
    status: 404,
    title: { zh: '没有这份断网收件', en: 'No such provisional receipt' },
    mend: { zh: '请回到断网收件的清单。', en: 'Go back to the list of what was received offline.' },
  },
  provisionalClosed: {
    status: 409,
    title: { zh: '这份收件现在不能改', en: 'This can no longer be changed' },
    mend: { zh: '请刷新页面看它现在的状态。', en: 'Reload the page to see how it stands.' },
  },
  noSuchConflict: {
    status: 422,
    title: { zh: '请选择怎么处理', en: 'Choose what is to be done' },
    mend: { zh: '选一种处理办法，并写明理由。', en: 'Choose one way and give the reason.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
