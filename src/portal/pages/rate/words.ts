import type { Words } from '#kernel/language'

export const rateWords = {
  title: { zh: '评价', en: 'Rate' },
  heading: { zh: '{item}办得怎么样？', en: 'How did it go: {item}?' },
  about: { zh: '{office}，{day}办结', en: '{office}, decided {day}' },
  level: { zh: '总的来说', en: 'On the whole' },
  levelHint: { zh: '好评差评一样对待。', en: 'A good and a bad rating are treated alike.' },
  dimensions: { zh: '说的是哪个方面', en: 'What is it about' },
  dimensionsHint: {
    zh: '可以选多个。选不满意时请至少选一个，或写一句话。',
    en: 'Choose any. With a bad rating choose at least one, or write a sentence.',
  },
  text: { zh: '想说的话', en: 'In your words' },
  textHint: {
    zh: '不满意时请写一句，我们才知道改什么。',
    en: 'With a bad rating please write a sentence, so that we know what to mend.',
  },
  privacy: { zh: '谁能看到是您评的', en: 'Who learns that it was you' },
  anonymous: { zh: '匿名，工作人员不知道是谁', en: 'Anonymous: staff do not learn who rated' },
  named: { zh: '可以告诉工作人员，方便联系我', en: 'Tell staff, so that they can contact me' },
  send: { zh: '提交评价', en: 'Send the rating' },
  change: { zh: '保存修改', en: 'Save the change' },
  doneTitle: { zh: '您评了“{level}”', en: 'You rated it “{level}”' },
  changeable: { zh: '{day}前可以修改。', en: 'You may change it until {day}.' },
  fixed: {
    zh: '评价满7天，不能再修改。有新情况请拨12345。',
    en: 'It is older than 7 days and stays as it is. For anything new call 12345.',
  },
  handlingTitle: { zh: '差评已登记，编号{number}', en: 'Your complaint is registered, number {number}' },
  handling: {
    zh: '{contact}前联系您核实，{handled}前整改并回复。',
    en: 'You are contacted by {contact}; it is mended and answered by {handled}.',
  },
  handlingAnonymous: {
    zh: '您选了匿名，结果在这一页查看。',
    en: 'You rated anonymously; the result appears on this page.',
  },
  changeRating: { zh: '修改评价', en: 'Change the rating' },
  back: { zh: '回到办件', en: 'Back to the case' },
} as const satisfies Record<string, Words>
