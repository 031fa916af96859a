import type { OnlineForm } from '#catalogue'
import { organisationOf } from '../../organisations.ts'
import { words } from '../../words.ts'
import { line, options, personFacts, question, yesNo } from './form-parts.ts'

/** 高龄津贴申请: two questions for most people; the others come with the answers. */
export const elderlyAllowance: OnlineForm = {
  facts: personFacts,
  questions: [
    question(
      ['DE00101', 'account'],
      ['津贴发到哪里？', 'Where should the allowance go?'],
      ['用哪个账户由您决定。', 'Which account is for you to decide.'],
      {
        kind: 'choice',
        options: options(
          ['social-card', '社会保障卡', 'Social security card'],
          ['bank', '别的银行卡', 'Another bank card'],
        ),
      },
    ),
    question(
      ['DE00102', 'bank'],
      ['哪家银行？', 'Which bank?'],
      ['银行账户没有和民政部门共享。', 'Bank accounts are not shared with civil affairs.'],
      line(40),
      { when: 'answers.account = "bank"' },
    ),
    question(
      ['DE00103', 'bankCard'],
      ['银行卡号是多少？', 'What is the number of the card?'],
      ['银行账户没有和民政部门共享。', 'Bank accounts are not shared with civil affairs.'],
      line(30),
      { when: 'answers.account = "bank"' },
    ),
    question(
      ['DE00104', 'elsewhere'],
      ['您现在还在别的地方领高龄津贴吗？', 'Do you draw such an allowance in another place now?'],
      ['各省的发放名单还没有互通。', 'The provinces do not share their lists yet.'],
      yesNo,
    ),
    question(
      ['DE00105', 'elsewherePlace'],
      ['在哪里领？', 'In which place?'],
      ['各省的发放名单还没有互通。', 'The provinces do not share their lists yet.'],
      { kind: 'region', level: 'prefecture' },
      { when: 'answers.elsewhere' },
    ),
    question(
      ['DE00106', 'elsewhereAmount'],
      ['每月领多少？', 'How much a month?'],
      ['停领和补差按这个数算。', 'What is stopped and what is made up for is counted from it.'],
      { kind: 'money', maxFen: 500_000 },
      { when: 'answers.elsewhere' },
    ),
  ],
  commitments: [],
  conditions: [
    {
      id: 'eighty',
      feel: 'person.birth + duration("P80Y") <= today',
      words: words(['年满八十周岁', 'Eighty years old']),
      factIds: ['person.birth'],
      failure: words([
        '还没有满八十周岁。到龄当月系统会提醒您。',
        'Not yet eighty. You are reminded in the month it is due.',
      ]),
    },
    {
      id: 'in-one-place',
      feel: 'answers.elsewhere = false',
      words: words(['没有在别的地方领', 'None is drawn in another place']),
      factIds: ['answers.elsewhere', 'answers.elsewherePlace'],
      failure: words([
        '一个人只能在一个地方领。请先在那里停领，再来申请。',
        'It is paid in one place only. Have it stopped there first, then apply.',
      ]),
    },
  ],
  checker: [
    { conditionId: 'eighty', question: words(['您年满八十周岁了吗？', 'Are you eighty or older?']) },
    {
      conditionId: 'in-one-place',
      question: words(['您没有在别的地方领高龄津贴，对吗？', 'Is it right that you draw none in another place?']),
    },
  ],
  routing: `"${organisationOf('360000', 'city', 'civil-affairs').id}"`,
  routingWords: words(['由南昌市民政局办理', 'Handled by the Nanchang Civil Affairs Bureau']),
  certificate: null,
}
