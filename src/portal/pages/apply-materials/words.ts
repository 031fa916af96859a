import type { Words } from '#kernel/language'

export const materialsWords = {
  title: { zh: '还差{count}份材料', en: '{count, plural, one {One document} other {# documents}} still needed' },
  titleDone: { zh: '材料都齐了', en: 'All documents are here' },
  lead: {
    zh: '其余{waived}份系统已替您核验，不用交。',
    en: 'The other {waived, plural, one {one has} other {# have}} been verified for you.',
  },
  leadAll: {
    zh: '{waived}份都不用您交。',
    en: '{waived, plural, one {It need not} other {None of the # need}} be handed in.',
  },
  caption: { zh: '法定材料', en: 'Documents the law asks for' },
  titleUnproven: {
    zh: '有{count}份没有查到',
    en: '{count, plural, one {One document was} other {# documents were}} not found',
  },
  noRecord: { zh: '没查到', en: 'Not found' },
  noRecordWays: { zh: '可以补交，也可以承诺', en: 'Hand it in or give a commitment' },
  notAsked: { zh: '按您的情形不用交', en: 'Not asked in your case' },
  waived: { zh: '免交', en: 'Not needed' },
  needed: { zh: '要交', en: 'Needed' },
  stillNeeded: { zh: '请补', en: 'Please add' },
  handedIn: { zh: '已交', en: 'Handed in' },
  byCertificate: { zh: '调用电子证照', en: 'Electronic certificate is used' },
  byData: { zh: '数据核验', en: 'Verified with data' },
  byCommitment: { zh: '告知承诺', en: 'Your commitment is enough' },
  abolished: { zh: '已取消该证明', en: 'This proof is abolished' },
  askedFor: { zh: '窗口要求：{reason}', en: 'Asked for at the window: {reason}' },
  notNeeded: { zh: '没有这一项也能办', en: 'You can apply without it' },
  byUpload: { zh: '您上传的文件', en: 'Your file' },
  notVerified: { zh: '数据暂时取不到', en: 'Data not available for now' },
  file: { zh: '拍照或选文件', en: 'Take a picture or choose a file' },
  fileHint: {
    zh: '{standard}。JPG、PNG或PDF，每个文件不超过{megabytes}MB。',
    en: '{standard}. JPG, PNG or PDF, at most {megabytes} MB a file.',
  },
  send: { zh: '上传', en: 'Upload' },
  commit: { zh: '改签承诺书', en: 'Give a commitment instead' },
  window: {
    zh: '到窗口交：{place}，{hours}，电话{phone}',
    en: 'Bring it to the window: {place}, {hours}, phone {phone}',
  },
  later: { zh: '以后补', en: 'To follow' },
  laterHow: { zh: '容缺受理，按期补交', en: 'Accepted without it, if it follows in time' },
  defer: { zh: '以后再补', en: 'Hand it in later' },
  deferSaid: {
    zh: '这份可以先不交：点“以后再补”就是承诺在提交后{days}个工作日内（今天提交就是{date}）补交；到期没补，视为您撤回申请。',
    en: 'This one may follow: with “Hand it in later” you promise it within {days} working days of sending the application ({date} if you send it today). If it is not there by then, the application counts as withdrawn.',
  },
  deferred: {
    zh: '已承诺提交后{days}个工作日内补交；现在交也可以。',
    en: 'You have promised it within {days} working days of sending the application. You may also hand it in now.',
  },
  reuse: { zh: '沿用这份', en: 'Use this one' },
  reuseSaid: {
    zh: '您{date}办“{item}”时交过这份材料。点“沿用这份”，就是同意把它用于这次申请。',
    en: 'You handed this in for “{item}” on {date}. With “Use this one” you agree that it is used for this application.',
  },
  missing: {
    zh: '“{name}”还没有交，请上传或选其他办法',
    en: '“{name}” is missing: upload it or choose another way',
  },
} as const satisfies Record<string, Words>
