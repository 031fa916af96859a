import type { ProblemDefinition } from '#kernel/problem'

const askOrganisation = {
  zh: '请联系登记这个系统的单位。',
  en: 'Ask the organisation that registered the system.',
}

/** Refusals to departments' own systems. */
export const takeoverProblems = {
  clientUnknown: {
    status: 401,
    title: { zh: '没有登记这个密钥', en: 'This key is not registered' },
    mend: askOrganisation,
  },
  clientRevoked: {
    status: 401,
    title: { zh: '这个系统已被停用', en: 'This system has been revoked' },
    mend: askOrganisation,
  },
  clientKeyEnded: {
    status: 401,
    title: { zh: '这个密钥已经停用', en: 'This key is no longer in use' },
    mend: { zh: '请用更换后的密钥签名。', en: 'Sign with the key that replaced it.' },
  },
  clientNotFound: {
    status: 404,
    title: { zh: '没有找到这个系统', en: 'This system was not found' },
    mend: { zh: '请核对编号和单位。', en: 'Check its id and the organisation.' },
  },
  badClient: {
    status: 422,
    title: { zh: '登记的内容有误', en: 'Something in the registration is wrong' },
    mend: { zh: '请按提示改好。', en: 'Change it as shown.' },
  },
  badWebhook: {
    status: 422,
    title: { zh: '这个接收地址不能用', en: 'This address cannot be used' },
    mend: {
      zh: '正式环境只用公网上的 https 地址；试用环境还可以用本机的 http 地址。',
      en: 'Use a public https address; a sandbox also takes http on its own machine.',
    },
  },
  idempotencyKeyMissing: {
    status: 400,
    title: { zh: '缺少请求标识', en: 'The key of the request is missing' },
    mend: {
      zh: '请在 Idempotency-Key 里写8到100个字母、数字或连字符，重发时不变。',
      en: 'Send 8 to 100 letters, digits, hyphens or underscores as Idempotency-Key, the same when it is sent again.',
    },
  },
  idempotencyKeyReused: {
    status: 422,
    title: { zh: '这个请求标识用过，内容不同', en: 'This key was used for another request' },
    mend: { zh: '新的请求请换一个标识。', en: 'Use a new key for a new request.' },
  },
  versionMissing: {
    status: 428,
    title: { zh: '没有写明依据的版本', en: 'It is not said which version was looked at' },
    mend: {
      zh: '请在 If-Match 里写上读取办件时的版本，例如 "7"。',
      en: 'Send the version of the case that was read as If-Match, e.g. "7".',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
