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
}
