import type { Words } from '#kernel/language'

/**
 * Every act that the ledger records, `<module>.<verb>`, in the words a person reads under 数据去向. An act that is not
 * listed cannot be recorded. The manual docs/ledger-acts.md is generated from this table.
 */
export const acts: Readonly<Record<string, Words>> = {
  'ledger.footprint': { zh: '本人查看数据去向', en: 'You looked at where your data went' },
  'network.trust-list': { zh: '发布可信平台名单', en: 'Published the list of trusted platforms' },
  'catalogue.publish': { zh: '发布办事指南', en: 'Published a service guide' },
  'exchange.provide': { zh: '提供数据', en: 'Provided data' },
  'exchange.receive': { zh: '取得数据', en: 'Received data' },
  'exchange.register-service': { zh: '登记数据服务', en: 'Registered a data service' },
  'exchange.grant': { zh: '授权使用数据服务', en: 'Granted the use of a data service' },
  'identity.sign-in': { zh: '登录', en: 'Signed in' },
  'identity.sign-out': { zh: '退出登录', en: 'Signed out' },
  'identity.verify-real-name': { zh: '实名核验', en: 'Checked the real name' },
  'identity.release': { zh: '向平台提供登录身份', en: 'Gave the identity of a signed-in person to a platform' },
  'identity.sign-in-officer': { zh: '工作人员登录', en: 'An officer signed in' },
  'identity.add-officer': { zh: '添加工作人员', en: 'Added an officer' },
  'identity.add-organisation': { zh: '添加单位', en: 'Added an organisation' },
  'casework.start': { zh: '开始申请', en: 'Started an application' },
  'casework.correct': { zh: '本人更正信息', en: 'You corrected a fact' },
  'casework.sign': { zh: '签署承诺书', en: 'Signed a commitment' },
  'casework.submit': { zh: '提交申请', en: 'Submitted an application' },
  'casework.accept': { zh: '受理申请', en: 'Accepted an application' },
  'casework.deem-accepted': { zh: '逾期未告知，视为受理', en: 'Counted as accepted for want of a notice' },
  'casework.open': { zh: '工作人员查看办件', en: 'An officer opened a case' },
  'casework.reveal': { zh: '工作人员查看完整号码', en: 'An officer looked at a full number' },
  'casework.read-attachment': { zh: '工作人员查看上传的材料', en: 'An officer looked at an uploaded document' },
  'casework.request-correction': { zh: '一次性告知补正', en: 'Asked for a correction' },
  'casework.supply': { zh: '补正材料', en: 'Supplied a correction' },
  'casework.withdraw': { zh: '撤回申请', en: 'Withdrew an application' },
  'casework.grant': { zh: '准予', en: 'Granted an application' },
  'casework.refuse': { zh: '不予', en: 'Refused an application' },
  'certificates.issue': { zh: '颁发电子证照', en: 'Issued an electronic certificate' },
  'certificates.revoke': { zh: '撤销电子证照', en: 'Revoked an electronic certificate' },
  'certificates.index': { zh: '登记证照目录', en: 'Entered a certificate in the national index' },
  'certificates.find-by-holder': { zh: '查询证照目录', en: 'Looked up the national index of certificates' },
  'certificates.show': { zh: '向其他平台提供证照', en: 'Showed certificates to another platform' },
  'certificates.gather': { zh: '查看证照', en: 'Looked at certificates' },
  'certificates.verify': { zh: '核验证照真伪', en: 'Checked whether a certificate is genuine' },
  'rating.rate': { zh: '评价办件', en: 'Rated a case' },
}
