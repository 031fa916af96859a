import type { Words } from '#kernel/language'

export const factWords = {
  title: { zh: '更正“{label}”', en: 'Correct “{label}”' },
  fillTitle: { zh: '填写“{label}”', en: 'Fill in “{label}”' },
  lead: {
    zh: '办理照常进行，工作人员会核对您更正的内容。',
    en: 'Your application goes on; the officer will check what you correct.',
  },
  chooseTitle: { zh: '“{label}”几处记录不一致', en: '{label}: the records differ' },
  chooseLead: {
    zh: '请选对的那个。办理照常进行，工作人员两边都能看到，有关部门会去核对。',
    en: 'Choose the right one. Your application goes on; the officer sees both, and the departments are told to check.',
  },
  which: { zh: '哪个是对的', en: 'Which is right' },
  neither: { zh: '都不对，我来填', en: 'None of them; I enter it' },
  neitherRight: { zh: '都不对的，填正确的', en: 'If none is right, the right value' },
  mustChoose: { zh: '请选一个', en: 'Choose one of them' },
  saveChoice: { zh: '就选这个', en: 'Take this one' },
  now: { zh: '现在的记录', en: 'What is on record' },
  none: { zh: '暂时取不到', en: 'Not available for now' },
  right: { zh: '正确的是', en: 'The right value' },
  rightDate: { zh: '正确的日期', en: 'The right date' },
  reason: { zh: '哪里不对', en: 'What is wrong' },
  wrong: { zh: '记错了', en: 'It was recorded wrongly' },
  old: { zh: '过时了，后来变了', en: 'It is out of date' },
  notMe: { zh: '这不是我', en: 'This is not about me' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  save: { zh: '保存更正', en: 'Save the correction' },
  cancel: { zh: '不改了', en: 'Leave it' },
  mustValue: { zh: '请填写正确的内容', en: 'Give the right value' },
  mustReason: { zh: '请选哪里不对', en: 'Choose what is wrong' },
} as const satisfies Record<string, Words>
