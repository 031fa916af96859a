import type { Words } from '#kernel/language'

export const laterWords = {
  title: { zh: '补交承诺后补的材料', en: 'Hand in what was to follow' },
  lead: {
    zh: '{date}24:00前交齐就照常办理；到期没交，视为您撤回申请。',
    en: 'Hand it in by {date}, 24:00, and your case goes on. If it is not there by then, the application counts as withdrawn.',
  },
  done: { zh: '承诺后补的材料都交齐了。', en: 'Everything that was to follow has been handed in.' },
  received: { zh: '已收到', en: 'Received' },
  by: { zh: '最晚{date}', en: 'By {date}' },
  file: { zh: '拍照或选文件', en: 'Take a picture or choose a file' },
  fileHint: {
    zh: '{standard}。JPG、PNG或PDF，每个文件不超过{megabytes}MB。',
    en: '{standard}. JPG, PNG or PDF, at most {megabytes} MB a file.',
  },
  send: { zh: '提交这份材料', en: 'Hand in this document' },
  window: { zh: '也可以到窗口交：{place}，{hours}', en: 'Or bring it to the window: {place}, {hours}' },
} as const satisfies Record<string, Words>
