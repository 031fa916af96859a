import type { OnlineForm } from '#catalogue'
import { centralOrganisation, organisationOf } from '../../organisations.ts'
import { words } from '../../words.ts'
import { options, personFacts, question, yesNo } from './form-parts.ts'

const onlyYou = ['这一项没有部门掌握，只能由您来选。', 'No department knows this, so only you can say.'] as const

/** 机动车驾驶证期满换证: an address where the card goes by post, an authorisation where somebody else collects it. */
export const drivingLicence: OnlineForm = {
  facts: personFacts,
  questions: [
    question(
      ['DE00151', 'health'],
      ['您有下面这些情况吗？', 'Does one of these hold for you?'],
      [
        '《机动车驾驶证申领和使用规定》要求申告；没有就不选。',
        'The provisions ask you to declare it; choose none where none holds.',
      ],
      {
        kind: 'choices',
        options: options(
          ['heart', '器质性心脏病', 'Organic heart disease'],
          ['epilepsy', '癫痫病', 'Epilepsy'],
          ['vertigo', '眩晕症', 'Vertigo'],
          ['other', '其他影响安全驾驶的疾病', 'Another illness that makes driving unsafe'],
        ),
      },
      { optional: true },
    ),
    question(['DE00152', 'receive'], ['新证怎么给您？', 'How shall you receive it?'], onlyYou, {
      kind: 'choice',
      options: options(
        ['post', '邮寄', 'By post'],
        ['self', '自己到窗口取', 'You collect it'],
        ['other', '请别人代取', 'Somebody else collects it'],
      ),
    }),
    question(
      ['DE00153', 'postTo'],
      ['寄到哪里？', 'Where shall it be sent?'],
      ['您想收信的地方，不一定是户籍地。', 'Where you wish to get it need not be your household.'],
      { kind: 'address' },
      { when: 'answers.receive = "post"' },
    ),
    question(['DE00154', 'lost'], ['现在的证丢了吗？', 'Have you lost the present licence?'], onlyYou, yesNo),
  ],
  commitments: [],
  conditions: [
    {
      id: 'fit',
      feel: 'answers.health = null',
      words: words(['没有妨碍安全驾驶的疾病', 'No illness that makes driving unsafe']),
      factIds: ['answers.health'],
      failure: words([
        '有上面所列疾病的，不能换证（机动车驾驶证申领和使用规定）。',
        'With an illness of the list the licence cannot be renewed (Provisions on driving licences).',
      ]),
    },
  ],
  checker: [
    {
      conditionId: 'fit',
      question: words([
        '您没有器质性心脏病、癫痫病、眩晕症等疾病，对吗？',
        'Is it right that you have no organic heart disease, epilepsy, vertigo or the like?',
      ]),
    },
  ],
  routing: `"${organisationOf('360000', 'city', 'public-security').id}"`,
  routingWords: words(['由南昌市公安局交通管理部门办理', 'Handled by the traffic police of Nanchang']),
  certificate: {
    typeCode: `${centralOrganisation('mps').id}002`,
    typeName: words(['机动车驾驶证', 'Driving licence']),
    validMonths: 120,
    fields: [
      { name: 'name', label: words(['姓名', 'Name']), from: 'person.name' },
      { name: 'residentId', label: words(['公民身份号码', 'Identity number']), from: 'person.residentId' },
      { name: 'birth', label: words(['出生日期', 'Date of birth']), from: 'person.birth' },
    ],
  },
}
