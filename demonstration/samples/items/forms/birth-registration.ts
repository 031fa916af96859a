import type { OnlineForm } from '#catalogue'
import { organisationOf } from '../../organisations.ts'
import { words } from '../../words.ts'
import { field, line, options, personFacts, question, yesNo } from './form-parts.ts'

const onlyYou = ['这一项没有部门掌握，只能由您来填。', 'No department knows this, so only you can say.'] as const

/** 生育登记: children row by row; the partner only where one wishes to name them (登记不以结婚为条件). */
export const birthRegistration: OnlineForm = {
  facts: personFacts,
  questions: [
    question(['DE00131', 'stage'], ['现在是哪种情况？', 'Which is your case?'], onlyYou, {
      kind: 'choice',
      options: options(['expecting', '已经怀孕', 'Expecting a child'], ['planning', '准备生育', 'Planning a child']),
    }),
    question(
      ['DE00132', 'dueOn'],
      ['预产期是哪天？', 'When is it due?'],
      onlyYou,
      { kind: 'date' },
      { when: 'answers.stage = "expecting"' },
    ),
    question(['DE00133', 'childCount'], ['您现在有几个孩子？', 'How many children have you?'], onlyYou, {
      ...{ kind: 'number', min: 0, max: 9 },
      unit: words(['个', 'children']),
    }),
    question(
      ['DE00134', 'children'],
      ['孩子的情况', 'Your children'],
      ['在外省出生的孩子，本省查不到。', 'Children born in other provinces are not on file here.'],
      {
        kind: 'group',
        entry: words(['孩子', 'Child']),
        min: 1,
        max: 9,
        fields: [
          field(['DE00135', 'name'], ['姓名', 'Name'], line(64)),
          field(['DE00136', 'sex'], ['性别', 'Sex'], {
            kind: 'choice',
            options: options(['male', '男', 'Male'], ['female', '女', 'Female']),
          }),
          field(['DE00137', 'birth'], ['出生日期', 'Date of birth'], { kind: 'date' }),
        ],
      },
      { when: 'answers.childCount > 0' },
    ),
    question(
      ['DE00138', 'withPartner'],
      ['要把孩子的另一方也登记上吗？', 'Shall the other parent be registered too?'],
      ['登不登记由您决定，不影响办理。', 'It is for you to decide and changes nothing else.'],
      yesNo,
    ),
    question(['DE00139', 'partnerName'], ['另一方的姓名', 'Name of the other parent'], onlyYou, line(64), {
      when: 'answers.withPartner',
    }),
    question(
      ['DE00140', 'partnerId'],
      ['另一方的身份证号', 'Resident number of the other parent'],
      onlyYou,
      { kind: 'resident-id' },
      { when: 'answers.withPartner' },
    ),
    question(
      ['DE00141', 'partnerPhone'],
      ['另一方的手机号', 'Mobile phone of the other parent'],
      ['只用来通知产检和补贴。', 'Used only to tell of check-ups and allowances.'],
      { kind: 'phone' },
      { when: 'answers.withPartner', optional: true },
    ),
  ],
  commitments: [],
  conditions: [
    {
      id: 'all-children-named',
      feel: 'answers.childCount = 0 or count(answers.children) = answers.childCount',
      words: words(['孩子的情况都填了', 'All children are named']),
      factIds: ['answers.childCount', 'answers.children'],
      failure: words(['填的孩子和上面的个数不一样，请改一下。', 'The children named are not as many as you said.']),
    },
  ],
  checker: [],
  routing: `"${organisationOf('360000', 'city', 'health').id}"`,
  routingWords: words(['由南昌市卫生健康委员会登记', 'Registered by the Nanchang Health Commission']),
  certificate: {
    typeCode: `${organisationOf('360000', 'province', 'health').id}001`,
    typeName: words(['生育登记证明', 'Certificate of registration']),
    validMonths: null,
    fields: [
      { name: 'name', label: words(['姓名', 'Name']), from: 'person.name' },
      { name: 'residentId', label: words(['公民身份号码', 'Identity number']), from: 'person.residentId' },
      { name: 'dueOn', label: words(['预产期', 'Due on']), from: 'answers.dueOn' },
      { name: 'childCount', label: words(['现有子女', 'Children']), from: 'answers.childCount' },
    ],
  },
}
