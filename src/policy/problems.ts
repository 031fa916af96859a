import { defineProblems } from '#kernel/problem'

/** Every way this module can refuse. */
export const policyProblems = defineProblems('policy', {
  unknownPolicy: {
    status: 404,
    title: { zh: '没有找到这条政策', en: 'This policy was not found' },
    mend: {
      zh: '它可能属于另一个省的平台。请从政策库里找。',
      en: 'It may belong to the platform of another province. Look through the library.',
    },
  },
  inconsistentPolicies: {
    status: 422,
    title: { zh: '政策有不一致之处，没有发布', en: 'The policies contradict themselves and were not published' },
    mend: { zh: '请按列出的问题逐项修改后再发布。', en: 'Mend what is listed, then publish again.' },
  },
  versionExists: {
    status: 409,
    title: { zh: '这个版本已经发布过', en: 'This version has been published already' },
    mend: {
      zh: '已发布的版本不能改，请使用下一个版本号。',
      en: 'Published versions never change: use the next number.',
    },
  },
})
