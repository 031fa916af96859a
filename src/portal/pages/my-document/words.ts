import type { Words } from '#kernel/language'

export const documentWords = {
  number: { zh: '编号：{number}', en: 'Number: {number}' },
  documentNumber: { zh: '文号：{number}', en: 'Document: {number}' },
  addressee: { zh: '{name}：', en: 'To {name}:' },
  back: { zh: '回到办件', en: 'Back to the case' },
  download: { zh: '下载PDF', en: 'Download as PDF' },
  verify: { zh: '验真', en: 'Verify it' },
  original: {
    zh: '下载的文件有电子印章和签名，可以长期保存；给别人时，对方扫码就能验真。',
    en: 'The file carries the electronic seal and a signature and can be kept for good. Whoever gets it can scan the code to verify it.',
  },
  list: { zh: '这件事的文书', en: 'Documents of the case' },
  listLead: {
    zh: '打开一份文书，就算送达了；送达的时间会记下来。',
    en: 'Opening a document is its legal service; the time is kept.',
  },
  none: { zh: '还没有文书。', en: 'There are no documents yet.' },
  titleAt: { zh: '{name}（{time}）', en: '{name}, {time}' },
} as const satisfies Record<string, Words>
