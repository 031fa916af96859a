import type { Words } from '#kernel/language'
import { defineProblems } from '#kernel/problem'

const signAgain: Words = {
  zh: '请核对本平台的密钥、时钟和签名，重新签名后再发。',
  en: 'Check this platform’s key, clock and signature, then sign and send again.',
}

/**
 * Every way in which platforms refuse each other. All faults of a signature are 401, a replay too: whoever sends one
 * has not proved to be the platform.
 */
export const problems = defineProblems('network', {
  signatureMissing: {
    status: 401,
    title: { zh: '请求没有签名', en: 'The request is not signed' },
    mend: signAgain,
  },
  signatureMalformed: {
    status: 401,
    title: { zh: '签名的格式不对', en: 'The signature is malformed' },
    mend: signAgain,
  },
  signatureIncomplete: {
    status: 401,
    title: { zh: '签名没有覆盖全部必需的内容', en: 'The signature does not cover all it must' },
    mend: signAgain,
  },
  unknownKey: {
    status: 401,
    title: { zh: '可信平台名单中没有这个密钥', en: 'The key is not on the trust list' },
    mend: {
      zh: '请确认本平台已加入网络，密钥与名单一致。',
      en: 'Make sure this platform has joined the network with this key.',
    },
  },
  platformSuspended: {
    status: 401,
    title: { zh: '这个平台已被暂停', en: 'This platform is suspended' },
    mend: { zh: '请联系国家枢纽的管理员。', en: 'Contact the administrators of the hub.' },
  },
  wrongAlgorithm: {
    status: 401,
    title: { zh: '签名算法与密钥不符', en: 'The signature algorithm does not fit the key' },
    mend: signAgain,
  },
  contentAltered: {
    status: 401,
    title: { zh: '内容与摘要不符', en: 'The content does not match its digest' },
    mend: signAgain,
  },
  signatureInvalid: {
    status: 401,
    title: { zh: '签名无效', en: 'The signature is not valid' },
    mend: signAgain,
  },
  signatureFromFuture: {
    status: 401,
    title: { zh: '签名时间晚于现在', en: 'The signature was made in the future' },
    mend: { zh: '请校准本平台的时钟。', en: 'Set this platform’s clock right.' },
  },
  signatureExpired: {
    status: 401,
    title: { zh: '签名已过期', en: 'The signature has expired' },
    mend: signAgain,
  },
  signatureLifeTooLong: {
    status: 401,
    title: { zh: '签名的有效期太长', en: 'The signature would hold for too long' },
    mend: { zh: '有效期不得超过300秒。', en: 'It may hold for 300 seconds at most.' },
  },
  signatureReplayed: {
    status: 401,
    title: { zh: '这个请求已经用过', en: 'This request has been used before' },
    mend: signAgain,
  },
  platformUnknown: {
    status: 404,
    title: { zh: '可信平台名单中没有这个平台', en: 'The platform is not on the trust list' },
    mend: { zh: '请稍后再试，或联系平台管理员。', en: 'Try again later, or contact the administrators.' },
  },
  platformUnavailable: {
    status: 503,
    title: { zh: '对方平台暂时联系不上', en: 'The other platform cannot be reached for the moment' },
    mend: { zh: '请稍后再试。', en: 'Please try again shortly.' },
  },
  platformRefused: {
    status: 502,
    title: { zh: '对方平台拒绝了请求', en: 'The other platform refused the request' },
    mend: { zh: '请联系平台管理员。', en: 'Contact the administrators.' },
  },
  answerUntrusted: {
    status: 503,
    title: { zh: '对方平台的答复无法核实', en: 'The other platform’s answer cannot be verified' },
    mend: { zh: '请稍后再试，或联系平台管理员。', en: 'Try again shortly, or contact the administrators.' },
  },
  topicUnknown: {
    status: 422,
    title: { zh: '本平台不处理这类消息', en: 'This platform does not handle such messages' },
    mend: { zh: '请核对消息主题和平台版本。', en: 'Check the topic and the versions of both platforms.' },
  },
  sequenceReused: {
    status: 409,
    title: { zh: '同一序号来了两条不同的消息', en: 'Two different messages came with the same sequence number' },
    mend: {
      zh: '发送方可能从备份恢复过，请管理员核对。',
      en: 'The sender may have been restored from a backup: its administrators must check.',
    },
  },
  feedPositionUnknown: {
    status: 409,
    title: { zh: '本平台没有发布到这个位置', en: 'This platform has not published as far as this position' },
    mend: {
      zh: '本平台可能从备份恢复过，请双方管理员核对。',
      en: 'This platform may have been restored from a backup: the administrators of both must check.',
    },
  },
  feedEntryTooLarge: {
    status: 413,
    title: { zh: '要发布的一条变更太大', en: 'One change to be published is too large' },
    mend: { zh: '请减少内容后再发布。', en: 'Publish less at once.' },
  },
  trustListInvalid: {
    status: 422,
    title: { zh: '可信平台名单无效', en: 'The trust list is not valid' },
    mend: { zh: '请核对枢纽公钥的设置。', en: 'Check the setting of the hub’s public key.' },
  },
  trustListOlder: {
    status: 409,
    title: { zh: '可信平台名单比已有的旧', en: 'The trust list is older than the one at hand' },
    mend: { zh: '继续使用已有的名单。', en: 'The one at hand stays in use.' },
  },
  trustListMissing: {
    status: 404,
    title: { zh: '可信平台名单尚未发布', en: 'No trust list has been published yet' },
    mend: { zh: '请稍后再试。', en: 'Please try again shortly.' },
  },
})

/** The code with which the other platform refused, where an error is such a refusal. */
export function remoteCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('private' in error)) return undefined
  const { private: detail } = error
  if (typeof detail !== 'object' || detail === null || !('remoteCode' in detail)) return undefined
  return typeof detail.remoteCode === 'string' ? detail.remoteCode : undefined
}
