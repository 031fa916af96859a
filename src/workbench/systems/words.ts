import type { Words } from '#kernel/language'

export const systemWords = {
  title: { zh: '业务系统', en: 'Systems' },
  lead: {
    zh: '登记了公钥的系统，可以用本单位的名义接办件、作决定；每次查看和决定都会记下来。',
    en: 'A system whose public key is registered may take over cases and decide them in the name of your organisation. Every look and every decision is recorded.',
  },
  none: { zh: '还没有登记业务系统。', en: 'No system is registered.' },
  revoked: { zh: '已停用', en: 'Revoked' },
  inUse: { zh: '使用中', en: 'In use' },
  registeredOn: { zh: '{day}登记', en: 'Registered on {day}' },
  key: { zh: '密钥{id}（{suite}），{day}起', en: 'Key {id} ({suite}), since {day}' },
  keyEnds: { zh: '，到{time}止', en: ', until {time}' },
  webhook: { zh: '通知地址：{url}', en: 'Told at: {url}' },
  register: { zh: '登记一个系统', en: 'Register a system' },
  name: { zh: '系统名称', en: 'Name of the system' },
  nameHint: { zh: '申请人会在数据去向里看到。', en: 'Applicants read it where it acted.' },
  publicKey: { zh: '公钥（SPKI，Ed25519或SM2）', en: 'Public key (SPKI, Ed25519 or SM2)' },
  publicKeyHint: {
    zh: '私钥留在系统里，不要发给任何人。',
    en: 'The private half stays with the system; give it to nobody.',
  },
  add: { zh: '登记', en: 'Register' },
  rotate: { zh: '更换密钥', en: 'Replace its key' },
  atOnce: { zh: '旧密钥已泄露，立即作废', en: 'The old key was seen by others: end it now' },
  atOnceHint: { zh: '不勾选的话，旧密钥再用24小时。', en: 'Otherwise the old key holds for 24 more hours.' },
  revoke: { zh: '停用', en: 'Revoke' },
  revokeNote: {
    zh: '停用后不能恢复，只能重新登记。',
    en: 'This cannot be undone; it would have to be registered anew.',
  },
  saved: { zh: '已保存', en: 'Saved' },
  newKey: { zh: '新密钥的编号：{id}，签名时要用。', en: 'The new key’s id, needed for signing: {id}' },
} as const satisfies Record<string, Words>
