import { defineProblems } from '#kernel/problem'

/** Every way this module can refuse. */
export const catalogueProblems = defineProblems('catalogue', {
  unknownItem: {
    status: 404,
    title: { zh: '没有找到这个事项', en: 'This service was not found' },
    mend: {
      zh: '它可能已改名或不再办理。请换个说法搜索，或从全部事项里找。',
      en: 'It may have been renamed or ended. Search in other words, or look through all services.',
    },
  },
  unknownVersion: {
    status: 404,
    title: { zh: '没有这个版本', en: 'There is no such version' },
    mend: { zh: '请从版本列表里选一个。', en: 'Choose one from the list of versions.' },
  },
  inconsistentItems: {
    status: 422,
    title: { zh: '事项有不一致之处，没有发布', en: 'The services contradict themselves and were not published' },
    mend: { zh: '请按列出的问题逐项修改后再发布。', en: 'Mend what is listed, then publish again.' },
  },
  unknownBasicItem: {
    status: 422,
    title: { zh: '基本目录里没有这个事项', en: 'The basic catalogue does not have this item' },
    mend: {
      zh: '先由目录的主管部门公布基本事项，再公布实施清单。',
      en: 'The basic item is published first by the department in charge, then what implements it.',
    },
  },
  unlawfulOverride: {
    status: 422,
    title: {
      zh: '实施清单超出了基本目录允许的范围，没有发布',
      en: 'The items depart from the basic catalogue in ways it does not allow and were not published',
    },
    mend: { zh: '请按列出的问题逐项修改后再发布。', en: 'Mend what is listed, then publish again.' },
  },
  feedEntryMalformed: {
    status: 422,
    title: { zh: '来自其他平台的事项变更不合格式', en: 'A change told by another platform is not in the right form' },
    mend: {
      zh: '发布方核对事项要素后重新公布一个版本。',
      en: 'Its publisher checks the elements and publishes another version.',
    },
  },
  foreignItem: {
    status: 403,
    title: { zh: '这个事项不归发送方管理', en: 'This item is not the sender’s to publish' },
    mend: {
      zh: '国家基本事项由总枢纽公布，实施清单由所在地区的平台公布。',
      en: 'The hub publishes national items; the platform of the region publishes what implements them.',
    },
  },
  versionOutOfOrder: {
    status: 409,
    title: { zh: '已经有更新的版本', en: 'There is a newer version already' },
    mend: { zh: '核对发布方的版本号。', en: 'Check the version number with the publisher.' },
  },
  noProposal: {
    status: 404,
    title: { zh: '没有待处理的上级变更', en: 'There is no change from above waiting' },
    mend: { zh: '可能已经处理过，请刷新列表。', en: 'It may have been dealt with: reload the list.' },
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
