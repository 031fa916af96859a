import type { OnlineForm } from '#catalogue'
import { organisationOf } from '../../organisations.ts'
import { words } from '../../words.ts'
import { field, line, options, personFacts, question, yesNo } from './form-parts.ts'

const onlyYou = ['这一项没有部门掌握，只能由您来填。', 'No department knows this, so only you can say.'] as const
// The standard of the sample: places set their own (社会救助暂行办法第十条), in fen a month and head.
const standard = 90_000

/** 最低生活保障审核确认: the family row by row, its income added up by the rule; one officer proposes, another agrees. */
export const minimumAllowance: OnlineForm = {
  facts: personFacts,
  questions: [
    question(['DE00111', 'home'], ['您现在住在哪里？', 'Where do you live now?'], onlyYou, { kind: 'address' }),
    question(['DE00112', 'alone'], ['您一个人生活吗？', 'Do you live alone?'], onlyYou, yesNo),
    question(
      ['DE00113', 'family'],
      ['和您共同生活的家庭成员有谁？', 'Who of your family lives with you?'],
      ['谁和您一起生活，户口簿上看不出来。', 'The household register does not tell who lives with you.'],
      {
        kind: 'group',
        entry: words(['家庭成员', 'Family member']),
        min: 1,
        max: 9,
        fields: [
          field(['DE00114', 'name'], ['姓名', 'Name'], line(64)),
          field(['DE00115', 'relation'], ['和您的关系', 'Related to you as'], {
            kind: 'choice',
            options: options(
              ['spouse', '配偶', 'Spouse'],
              ['child', '子女', 'Child'],
              ['parent', '父母', 'Parent'],
              ['other', '其他', 'Other'],
            ),
          }),
          field(['DE00116', 'residentId'], ['身份证号', 'Resident number'], { kind: 'resident-id' }),
          field(['DE00117', 'income'], ['每月收入', 'Income a month'], { kind: 'money', maxFen: 10_000_000 }),
        ],
      },
      { when: 'answers.alone = false' },
    ),
    question(
      ['DE00118', 'income'],
      ['您本人每月收入多少？', 'What is your own income a month?'],
      ['打零工等收入没有部门掌握；没有收入填0。', 'No department knows of casual work; enter 0 where there is none.'],
      { kind: 'money', maxFen: 10_000_000 },
    ),
    question(
      ['DE00119', 'hardship'],
      ['家里主要的困难是什么？', 'What weighs on your family most?'],
      ['便于同时告诉您别的救助。', 'So that you are told of other help at the same time.'],
      {
        kind: 'choices',
        atMost: 3,
        options: options(
          ['illness', '重病', 'Serious illness'],
          ['disability', '残疾', 'Disability'],
          ['schooling', '子女上学', 'Children at school'],
          ['no-work', '没有工作', 'No work'],
          ['other', '其他', 'Something else'],
        ),
      },
      { optional: true },
    ),
    question(
      ['DE00120', 'patients'],
      ['家里有几个人在治病？', 'How many of the family are under treatment?'],
      ['便于同时告诉您医疗救助。', 'So that you are told of medical help at the same time.'],
      { kind: 'number', min: 1, max: 10, unit: words(['人', 'people']) },
      { when: 'list contains(answers.hardship, "illness")' },
    ),
  ],
  commitments: [
    {
      id: 'statement',
      title: words(['诚信承诺和核对授权书', 'Statement of truth and consent to verification']),
      statements: [
        words(['本人填写的家庭成员、收入和困难情况属实', 'What I entered of family, income and hardship is true']),
        words([
          '本人和家庭成员同意民政部门核对家庭经济状况',
          'My family and I consent to the verification of our means',
        ]),
      ],
      check: words([
        '乡镇（街道）入户看一次；民政部门通过居民家庭经济状况核对机制核对。',
        'The township visits once; civil affairs verifies the means of the family.',
      ]),
      consequence: words([
        '隐瞒、虚报的，停止救助，责令退回，依法处理（社会救助暂行办法第六十八条）。',
        'What was hidden or untrue ends the allowance, which is to be paid back (Interim Measures for Social Assistance, art. 68).',
      ]),
    },
  ],
  conditions: [
    {
      id: 'below-standard',
      feel: [
        `(answers.alone = true and answers.income <= ${standard})`,
        `(answers.alone = false and answers.income + sum(answers.family.income) <= ${standard} * (count(answers.family) + 1))`,
      ].join(' or '),
      words: words([
        `家庭人均月收入不超过当地标准（示例：${standard / 100}元）`,
        `Income a head and month within the local standard (of the sample: ${standard / 100} yuan)`,
      ]),
      factIds: ['answers.alone', 'answers.income', 'answers.family'],
      failure: words([
        '按您填的收入，家庭人均月收入超过了当地标准。',
        'By what you entered the income a head is above the local standard.',
      ]),
    },
  ],
  checker: [
    {
      conditionId: 'below-standard',
      question: words([
        '您家人均月收入不超过当地低保标准，对吗？',
        'Is the income a head of your family within the local standard?',
      ]),
    },
  ],
  routing: `"${organisationOf('360000', 'city', 'civil-affairs').id}"`,
  routingWords: words(['由南昌市民政局审核确认', 'Examined by the Nanchang Civil Affairs Bureau']),
  approval: 'second-person',
  // Who applies answers for the whole family: signed with a second proof.
  signature: 'second-proof',
  certificate: null,
}
