import type { Words } from '#kernel/language'

export const signalWords = {
  // Gaps.
  gapsTitle: { zh: '搜不到的词', en: 'Searches without a hit' },
  gapsLead: {
    zh: '群众搜过、一个事项都没找到的说法，最少3次才列出。能对上的加进事项的“群众叫法”，没有的考虑认领。',
    en: 'What people searched for without finding anything, three times or more. Add it to what an item is called, or take up the item.',
  },
  gapsNone: { zh: '没有搜不到的词。', en: 'Everything people searched for was found.' },
  asked: { zh: '搜过', en: 'Asked' },
  times: { zh: '{count}次', en: '{count, plural, one {once} other {# times}}' },
  words: { zh: '群众的说法', en: 'What people wrote' },
  place: { zh: '地区', en: 'Place' },
  last: { zh: '最近一次', en: 'Last' },
  doThis: { zh: '可以做', en: 'What helps' },
  addName: { zh: '找到事项，加叫法', en: 'Find the item and add it' },
  takeUp: { zh: '看看基本目录', en: 'Look in the catalogue' },
  // Demands.
  demandsTitle: { zh: '索要已取消证明的举报', en: 'Reported demands for abolished proofs' },
  demandsLead: {
    zh: '有人被要求提供已经取消的证明。查清后答复，5个工作日内办。',
    en: 'Somebody was asked for a proof that was abolished. Look into it and answer within five working days.',
  },
  demandsNone: { zh: '没有举报。', en: 'Nothing was reported.' },
  demand: { zh: '{place}要“{proof}”', en: '{place} asked for “{proof}”' },
  reported: { zh: '{time}举报，{due}前答复', en: 'Reported {time}, to be answered by {due}' },
  contact: { zh: '联系方式：{contact}', en: 'Contact: {contact}' },
  noContact: { zh: '没有留联系方式', en: 'No contact was left' },
  open: { zh: '待答复', en: 'To answer' },
  answered: { zh: '已答复', en: 'Answered' },
  answeredBy: { zh: '{organ}答复，{time}', en: 'Answered by {organ}, {time}' },
  answer: { zh: '怎么处理的', en: 'What was done' },
  answerHint: { zh: '最多500个字', en: 'At most 500 characters' },
  send: { zh: '答复', en: 'Answer' },
  unknownProof: { zh: '清单外的证明', en: 'a proof not on the list' },
  saved: { zh: '已答复', en: 'Answered' },
} as const satisfies Record<string, Words>
