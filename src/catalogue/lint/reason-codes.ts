import type { Words } from '#kernel/language'

interface Reason {
  readonly words: Words
  /** What would have to happen for it to fall away. */
  readonly mend: Words
  /** Whether it can be said of something the State already holds. */
  readonly forStateHeld: boolean
}

/**
 * Why a burden remains (portal §3.15): of a paper still asked, a visit, an answer, a day. Public, so that what is left
 * can be counted by reason and by who could take it away. An item says it of its materials; the rest is computed.
 */
export const reasonCodes = {
  'original-taken-back': {
    words: { zh: '原件要收回', en: 'The original is taken back' },
    mend: { zh: '旧证改为线上作废，不再收回', en: 'Old documents are declared void online instead of taken back' },
    forStateHeld: true,
  },
  'identity-in-person': {
    words: { zh: '要当面核验本人', en: 'The person is checked face to face' },
    mend: { zh: '改为刷脸等远程实人核验', en: 'A remote check of the person, such as by face, takes its place' },
    forStateHeld: true,
  },
  'not-digitised': {
    words: { zh: '还没有电子化', en: 'Not digitised yet' },
    mend: {
      zh: '签发部门补录存量、制发电子证照',
      en: 'The issuer records its old stock and issues electronic certificates',
    },
    forStateHeld: true,
  },
  'not-shared': {
    words: { zh: '数据还没有共享', en: 'The data are not shared yet' },
    mend: {
      zh: '数据提供部门接通共享服务并授权',
      en: 'The department that has the data connects a service and grants it',
    },
    forStateHeld: true,
  },
  'data-disagree': {
    words: { zh: '各部门数据不一致，要核对', en: 'Departments disagree, so it is compared' },
    mend: { zh: '由源头部门更正数据', en: 'The department of origin corrects its data' },
    forStateHeld: true,
  },
  'law-requires-original': {
    words: { zh: '法律要求看原件', en: 'The law asks for the original' },
    mend: { zh: '修改要求原件的条款', en: 'The clause that asks for the original is changed' },
    forStateHeld: true,
  },
  'foreign-document': {
    words: { zh: '境外出具，国内没有数据', en: 'Issued abroad; no data in the country' },
    mend: { zh: '与出具国家或者地区互认电子文书', en: 'Electronic documents are recognised with the place of issue' },
    forStateHeld: true,
  },
  'recent-photo': {
    words: { zh: '要用近期照片', en: 'A recent photo is needed' },
    mend: { zh: '共用其他证件近期采集的照片', en: 'A photo lately taken for another document is shared' },
    forStateHeld: false,
  },
  'made-by-applicant': {
    words: { zh: '只有申请人能提供', en: 'Only the applicant can provide it' },
    mend: { zh: '改成格式文本在线填写', en: 'It becomes a standard form filled in online' },
    forStateHeld: false,
  },
  'between-parties': {
    words: { zh: '由双方订立，没有部门掌握', en: 'Made between the parties; no department has it' },
    mend: { zh: '推行网签或者备案，从备案库读取', en: 'Signed or filed online, and read from there' },
    forStateHeld: false,
  },
  'third-party-report': {
    words: { zh: '由第三方机构出具', en: 'Written by a third party' },
    mend: { zh: '机构把报告上传到监管平台', en: 'The third party uploads its report to the supervising platform' },
    forStateHeld: false,
  },
  'physical-sample': {
    words: { zh: '要实物样品', en: 'A physical sample is needed' },
    mend: { zh: '检验机构上门取样', en: 'The testing body collects the sample' },
    forStateHeld: false,
  },
  'biometrics-taken': {
    words: { zh: '要当面采集指纹、人像或者签名', en: 'Fingerprints, picture or signature are taken in person' },
    mend: { zh: '沿用近期采集的信息', en: 'What was taken lately is used again' },
    forStateHeld: false,
  },
  'original-checked': {
    words: { zh: '原件要当面核对', en: 'Originals are checked in person' },
    mend: { zh: '相关证照电子化并互认', en: 'The documents become electronic and recognised' },
    forStateHeld: false,
  },
  'result-collected': {
    words: { zh: '结果要当面领取', en: 'The result is collected in person' },
    mend: { zh: '改为电子证照或者邮寄送达', en: 'It becomes electronic or is sent by post' },
    forStateHeld: false,
  },
  'both-present': {
    words: { zh: '双方要一起到场', en: 'Both parties have to be present' },
    mend: { zh: '分别远程核验、远程签字', en: 'Each is checked and signs remotely' },
    forStateHeld: false,
  },
  'visit-stated': {
    words: { zh: '事项写明要到场', en: 'The item says one has to come' },
    mend: { zh: '由事项管理员减为线上办理', en: 'The item manager moves it online' },
    forStateHeld: false,
  },
  examination: {
    words: { zh: '审查、决定需要时间', en: 'Examining and deciding takes time' },
    mend: { zh: '条件能由数据判定的，改为当场办结', en: 'Where data decide the conditions it is decided on the spot' },
    forStateHeld: false,
  },
  'joint-examination': {
    words: { zh: '几个部门要一起审', en: 'Several departments examine it together' },
    mend: { zh: '改为并联审批，意见同步给出', en: 'They examine at the same time instead of one after another' },
    forStateHeld: false,
  },
  'limited-places': {
    words: { zh: '有数量限制，要排序评选', en: 'Places are limited, so applications are ranked' },
    mend: { zh: '放宽或者取消数量限制', en: 'The limit is raised or lifted' },
    forStateHeld: false,
  },
  'only-applicant-knows': {
    words: { zh: '没有部门掌握，只有本人知道', en: 'No department knows it; only the person does' },
    mend: { zh: '有部门掌握以后自动带出', en: 'It is filled in once a department has it' },
    forStateHeld: false,
  },
  'procedure-by-law': {
    words: { zh: '法定程序', en: 'A step the law prescribes' },
    mend: { zh: '几步在一次办理里完成', en: 'Several steps are done in one sitting' },
    forStateHeld: false,
  },
  'step-of-service': {
    words: { zh: '办理环节', en: 'A step of handling' },
    mend: { zh: '合并环节，或者由系统代办', en: 'It is merged with another or done by the system' },
    forStateHeld: false,
  },
  'not-stated': {
    words: { zh: '没有写明原因', en: 'No reason was given' },
    mend: { zh: '由事项管理员补上原因代码', en: 'The item manager adds the reason code' },
    forStateHeld: false,
  },
} as const satisfies Record<string, Reason>

export type ReasonCode = keyof typeof reasonCodes

/** The codes an item may give for a material it still asks for. */
export const materialReasonCodes = [
  'original-taken-back',
  'identity-in-person',
  'not-digitised',
  'not-shared',
  'data-disagree',
  'law-requires-original',
  'foreign-document',
  'recent-photo',
  'made-by-applicant',
  'between-parties',
  'third-party-report',
  'physical-sample',
] as const satisfies readonly ReasonCode[]

export type MaterialReasonCode = (typeof materialReasonCodes)[number]

export function isMaterialReasonCode(text: string): text is MaterialReasonCode {
  return materialReasonCodes.some((code) => code === text)
}
