import { defineProblems } from '#kernel/problem'

export const problems = defineProblems('exchange', {
  serviceUnknown: {
    status: 404,
    title: { zh: '目录中没有这项数据服务', en: 'The directory has no such data service' },
    mend: { zh: '请核对数据服务编号。', en: 'Check the id of the data service.' },
  },
  notShared: {
    status: 403,
    title: { zh: '这项数据依法不予共享', en: 'By law this data is not shared' },
    mend: { zh: '请改用其他方式取得。', en: 'Obtain it in another way.' },
  },
  notGranted: {
    status: 403,
    title: { zh: '没有取得使用这些数据的授权', en: 'The use of this data has not been granted' },
    mend: {
      zh: '请核对授权的事项、字段和期限，或向提供部门申请。',
      en: 'Check the items, fields and term of the grant, or apply to the provider.',
    },
  },
  inputMissing: {
    status: 422,
    title: { zh: '缺少核对所需的内容', en: 'What is to be compared is missing' },
    mend: { zh: '请补充后再试。', en: 'Add it and try again.' },
  },
  sourceUnavailable: {
    status: 503,
    title: { zh: '数据来源暂时没有答复', en: 'The source of the data does not answer for the moment' },
    mend: {
      zh: '可以稍后重试，或改为自行提交材料。',
      en: 'Try again later, or hand in the material yourself.',
    },
  },
  directoryInvalid: {
    status: 503,
    title: { zh: '数据服务目录无法读取', en: 'The directory of data services cannot be read' },
    mend: { zh: '继续使用已有的目录。', en: 'The one at hand stays in use.' },
  },
})
