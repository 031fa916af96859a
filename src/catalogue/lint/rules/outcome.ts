import type { ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { breach, type Rule, when } from '../rule.ts'

const certificate = '1'
const document = '2'
/** 许可证, 执照, 毕业证书 …, whatever stands in brackets behind; 证明 is a document as well as a certificate. */
const namesCertificate = /(许可证|证书|执照|登记证|资格证|优待证|身份证|结婚证|离婚证|驾驶证|行驶证|护照|通行证)$/
/** 受理 审核 审批 办结 送达 with the words offices also use for them. */
const licenceSteps = [
  ['受理', /受理|收件/],
  ['审核', /审核|审查|初审/],
  ['审批', /审批|决定|核准|复审/],
  ['办结', /办结/],
  ['送达', /送达|发证|领证|颁发|制证/],
] as const

/** What comes out, and what a licence has to tell (standards §2.8 rules 3, 8, 9). */
export const outcomeRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'certificate-is-issued',
    element: 'outcome',
    severity: 'error',
    clause: clauses.procedure,
    mend: {
      zh: '结果是证照的，结果类型选“证照”，以出证办结',
      en: 'Where the result is a certificate, choose “certificate”: it ends with issuing it',
    },
    test: ({ outcome, online }) => [
      ...when(
        outcome.kind !== certificate && namesCertificate.test(outcome.name.zh.replace(/[（(].*$|[，,].*$/, '')),
        `结果是证照，结果类型却不是：${outcome.name.zh}`,
        `The result is a certificate, its kind is not: ${outcome.name.en}`,
      ),
      ...when(
        online?.certificate != null && outcome.kind !== certificate,
        '表单会颁发电子证照，结果类型却不是证照',
        'The form issues a certificate, the kind of result is another',
      ),
    ],
  },
  {
    id: 'result-has-sample',
    element: 'outcome',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '上传结果样本', en: 'Add a sample of the result' },
    test: ({ outcome }) =>
      when(
        (outcome.kind === certificate || outcome.kind === document) && outcome.sample === null,
        `没有结果样本：${outcome.name.zh}`,
        `No sample of the result: ${outcome.name.en}`,
      ),
  },
  {
    id: 'addresses-open',
    element: 'outcome',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '填以https://或者/开头的地址', en: 'Give an address that begins with https:// or /' },
    test: ({ outcome, channels, materials }) =>
      [
        ['outcome', outcome.sample],
        ['channels', channels.url],
        ...materials.flatMap(({ details }) => [
          ['materials', details?.blankForm ?? null] as const,
          ['materials', details?.sampleForm ?? null] as const,
        ]),
      ].flatMap(([element, address]) =>
        address === null || address === undefined || /^(https:\/\/[^\s/]+|\/(?![/\\]))[^\s\\]*$/.test(address)
          ? []
          : [{ ...breach(`地址打不开：${address}`, `Not an address: ${address}`), element: element ?? 'outcome' }],
      ),
  },
  {
    id: 'licence-has-questions',
    element: 'questions',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '补一条办事人常问的问题和回答', en: 'Add a question people ask, with its answer' },
    test: ({ type, questions }) =>
      when(
        type === '01' && questions.length === 0,
        '行政许可至少要有一条常见问题',
        'A licence needs at least one question with its answer',
      ),
  },
  {
    id: 'licence-has-five-steps',
    element: 'steps',
    severity: 'error',
    clause: clauses.procedure,
    mend: {
      zh: '写全受理、审核、审批、办结、送达五步',
      en: 'Give all five: acceptance, examination, decision, conclusion, delivery',
    },
    test: ({ type, steps }) => {
      if (type !== '01') return []
      const missing = licenceSteps.filter(([, pattern]) => !steps.some(({ title }) => pattern.test(title.zh)))
      const names = missing.map(([name]) => name).join('、')
      return when(missing.length > 0, `行政许可的流程缺：${names}`, 'Steps of the licensing procedure are missing')
    },
  },
]
