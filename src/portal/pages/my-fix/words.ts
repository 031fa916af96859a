import type { Words } from '#kernel/language'

export const fixWords = {
  title: { zh: '补正', en: 'Supply what is missing' },
  heading: { zh: '补上这{count}样', en: '{count, plural, one {Supply this} other {Supply these # things}}' },
  lead: {
    zh: '{date}24:00前补上就继续办，除此之外不会再让您补别的材料。',
    en: 'Supply it by {date}, 24:00, and your case goes on. Nothing beyond this will be asked for.',
  },
  why: { zh: '为什么', en: 'Why' },
  standard: { zh: '怎样算合格', en: 'What is good enough' },
  file: { zh: '拍照或选文件', en: 'Take a picture or choose a file' },
  fileHint: {
    zh: 'JPG、PNG或PDF，每个文件不超过{megabytes}MB。',
    en: 'JPG, PNG or PDF, at most {megabytes} MB a file.',
  },
  text: { zh: '或者写给工作人员', en: 'Or write to the officer' },
  textHint: { zh: '不用交文件时填这里。', en: 'Fill this in where no file is needed.' },
  send: { zh: '提交补正', en: 'Send what was missing' },
  missing: {
    zh: '“{what}”还没有补：请上传文件，或写几句说明',
    en: '“{what}” is still missing: upload a file or write a few words',
  },
  window: { zh: '也可以到窗口补：{place}，{hours}', en: 'Or bring it to the window: {place}, {hours}' },
} as const satisfies Record<string, Words>
