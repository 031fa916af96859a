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
  unknownRegion: {
    status: 404,
    title: { zh: '没有这个行政区划', en: 'There is no such region' },
    mend: { zh: '请用六位行政区划代码。', en: 'Use the six-digit code of a region.' },
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
  itemAbolished: {
    status: 410,
    title: { zh: '这个事项已经取消', en: 'This service has been abolished' },
    mend: {
      zh: '原因和替代事项写在下面；取消前已经提交的申请照常办理。',
      en: 'Why, and what takes its place, is said below. What was applied for before goes on as it was.',
    },
  },
  notYourItem: {
    status: 403,
    title: { zh: '这个事项不由您的单位管理', en: 'This item is not managed by your organ' },
    mend: {
      zh: '实施清单由实施机关管理，基本目录由目录所在平台的管理员管理。请联系他们。',
      en: 'An item is managed by the organ that implements it, a basic item where its catalogue is kept. Ask them.',
    },
  },
  unknownDraft: {
    status: 404,
    title: { zh: '没有找到这份草稿', en: 'This draft was not found' },
    mend: { zh: '请从草稿列表里打开。', en: 'Open it from the list of drafts.' },
  },
  draftChanged: {
    status: 409,
    title: { zh: '这份草稿刚刚被别人改过', en: 'Someone else has just changed this draft' },
    mend: {
      zh: '您写的都在。请对照下面的不同之处，定稿后在新版上保存。',
      en: 'What you wrote is kept. Compare what differs below, then save over the new revision.',
    },
  },
  draftMalformed: {
    status: 422,
    title: { zh: '草稿的内容格式不对，没有保存', en: 'The draft is not in the right form and was not saved' },
    mend: { zh: '请按列出的问题修改后再保存。', en: 'Mend what is listed, then save again.' },
  },
  draftNotNow: {
    status: 409,
    title: { zh: '这份草稿现在不能这样处理', en: 'This cannot be done to the draft now' },
    mend: {
      zh: '它的进度已经变了，请刷新后看现在能做什么。',
      en: 'It has moved on: reload the page to see what can be done.',
    },
  },
  secondPersonNeeded: {
    status: 403,
    title: { zh: '要由另一个人审定', en: 'A second person has to approve' },
    mend: {
      zh: '编写、修改或者送审过这份草稿的人不能审定，请同单位的另一位管理员来办。',
      en: 'Whoever wrote, changed or submitted a draft cannot approve it: ask another manager of your organ.',
    },
  },
  baseChanged: {
    status: 409,
    title: { zh: '编写期间已经公布了新的版本', en: 'Another version has been published meanwhile' },
    mend: {
      zh: '草稿已退回编写。请对照新版本，改好后重新送审。',
      en: 'The draft went back. Compare it with the new version, then submit it again.',
    },
  },
  reasonMissing: {
    status: 422,
    title: { zh: '请用中英文写明原因', en: 'Say why, in Chinese and in English' },
    mend: {
      zh: '原因会公开显示，请写得让群众看得懂。',
      en: 'It is shown to the public: write it so that people understand.',
    },
  },
  nothingChanged: {
    status: 422,
    title: { zh: '草稿和现行版本一样', en: 'The draft does not differ from the version in force' },
    mend: { zh: '请修改后再送审，或者放弃这份草稿。', en: 'Change something before submitting, or discard it.' },
  },
  itemNotNow: {
    status: 409,
    title: { zh: '这个事项现在不能这样处理', en: 'This cannot be done to the item now' },
    mend: { zh: '请刷新后看它现在的状态。', en: 'Reload the page to see its state.' },
  },
  badDate: {
    status: 422,
    title: { zh: '日期不对', en: 'The date is wrong' },
    mend: { zh: '请填今天以后、三年以内的日期。', en: 'Give a date from today on, within three years.' },
  },
  cannotTakeUp: {
    status: 422,
    title: { zh: '您的单位不能承接这个基本事项', en: 'Your organ cannot take up this basic item' },
    mend: {
      zh: '请核对基本事项的行使层级和业务办理项序号。',
      en: 'Check its levels of exercise and the sequence number.',
    },
  },
  alreadyTakenUp: {
    status: 409,
    title: { zh: '您的单位已经公布过这个事项', en: 'Your organ has published this item already' },
    mend: { zh: '请从现行版本开始修改，或者换一个序号。', en: 'Change the version in force, or take another number.' },
  },
  noOnlineForm: {
    status: 404,
    title: { zh: '这个事项没有网上表单', en: 'This service has no online form' },
    mend: {
      zh: '请到窗口办理，指南里写了地点和材料。',
      en: 'It is handled at a counter: the guide says where and with what.',
    },
  },
  inconsistentProofs: {
    status: 422,
    title: { zh: '取消证明的清单有问题，没有公布', en: 'The list of abolished proofs was not published' },
    mend: { zh: '请按列出的问题修改。', en: 'Mend what is listed.' },
  },
  unknownProof: {
    status: 404,
    title: { zh: '清单里没有这项证明', en: 'The list does not have this proof' },
    mend: {
      zh: '没有取消的证明可以要求提供；觉得不合理的，请打12345反映。',
      en: 'A proof that was not abolished may be asked for; call 12345 if it seems wrong.',
    },
  },
  demandIncomplete: {
    status: 422,
    title: { zh: '还有没填好的地方', en: 'Something is not filled in yet' },
    mend: { zh: '请按列出的问题补充后再提交。', en: 'Mend what is listed, then send it again.' },
  },
  unknownDemand: {
    status: 404,
    title: { zh: '没有找到这条举报', en: 'This report was not found' },
    mend: { zh: '请从举报列表里打开。', en: 'Open it from the list of reports.' },
  },
  demandAnswered: {
    status: 409,
    title: { zh: '这条举报已经答复过', en: 'This report has been answered already' },
    mend: { zh: '答复不能改。', en: 'An answer is not changed.' },
  },
  sheetTooLarge: {
    status: 413,
    title: { zh: '文件超过20 MB，没有接收', en: 'The file is larger than 20 MB and was not taken' },
    mend: {
      zh: '拆成几份分别导入，每份不超过20,000行；删除图片和多余的工作表。',
      en: 'Divide it into files of at most 20,000 rows, and take out pictures and sheets that are not needed.',
    },
  },
  sheetUnreadable: {
    status: 422,
    title: { zh: '这个文件不能导入', en: 'This file cannot be imported' },
    mend: { zh: '按列出的办法处理后再上传。', en: 'Do what is listed, then upload it again.' },
  },
  tooManyImports: {
    status: 409,
    title: { zh: '本单位还有文件在检查', en: 'Other files of your organ are being checked' },
    mend: { zh: '等检查完再上传，或放弃其中一份。', en: 'Wait until they are done, or discard one.' },
  },
  unknownImport: {
    status: 404,
    title: { zh: '没有找到这次导入', en: 'This import was not found' },
    mend: { zh: '请从导入列表里打开。', en: 'Open it from the list of imports.' },
  },
  importNotNow: {
    status: 409,
    title: { zh: '这次导入现在不能这样办', en: 'This cannot be done with the import now' },
    mend: { zh: '刷新后看它现在到了哪一步。', en: 'Reload to see how it stands now.' },
  },
  importByAnother: {
    status: 403,
    title: { zh: '要由另一个人审定', en: 'A second person has to approve' },
    mend: {
      zh: '上传文件的人不能审定，请同单位的另一位管理员来办。',
      en: 'Whoever sent the file cannot approve it: ask another manager of your organ.',
    },
  },
  exportTooLarge: {
    status: 422,
    title: { zh: '事项太多，一份工作簿装不下', en: 'Too many items for one workbook' },
    mend: { zh: '按主题分开导出，或导出CSV、JSON。', en: 'Export them by theme, or as CSV or JSON.' },
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
