import { defineProblems } from '#kernel/problem'

/** Every way this module can refuse. Codes are never reused. */
export const ratingProblems = defineProblems('rating', {
  notDecidedYet: {
    status: 409,
    title: { zh: '办好以后才能评价', en: 'You can rate it once it is decided' },
    mend: { zh: '有结果后我们会请您评价。', en: 'We will ask you when there is a result.' },
  },
  badRating: {
    status: 422,
    title: { zh: '评价里有需要改的', en: 'Something in the rating needs to be changed' },
    mend: { zh: '请按提示改好后再提交。', en: 'Change it as shown, then send it.' },
  },
  tellWhy: {
    status: 422,
    title: { zh: '请告诉我们哪里不好', en: 'Please tell us what was not good' },
    mend: {
      zh: '选一个方面，或写一句话，我们才知道改什么。',
      en: 'Choose an aspect or write a sentence, so that we know what to mend.',
    },
  },
  tooLateToChange: {
    status: 409,
    title: { zh: '评价已经不能修改', en: 'The rating can no longer be changed' },
    mend: {
      zh: '评价后7天内可以修改；有新情况请拨12345。',
      en: 'It could be changed for 7 days. For anything new call 12345.',
    },
  },
})
