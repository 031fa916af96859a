import type { SearchResult } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'

export type FoundItem = SearchResult['items'][number]

const reasons: Readonly<Record<FoundItem['reason']['kind'], Words>> = {
  name: { zh: '名称就是“{text}”', en: 'Its name is “{text}”' },
  part: { zh: '名称里有“{text}”', en: 'Its name contains “{text}”' },
  'also-called': { zh: '也叫“{text}”', en: 'Also called “{text}”' },
  phrase: { zh: '大家常说“{text}”', en: 'People say “{text}”' },
  pinyin: { zh: '是“{text}”的拼音', en: 'Pinyin of “{text}”' },
  initials: { zh: '是“{text}”的拼音首字母', en: 'Initials of “{text}”' },
  english: { zh: '英文名“{text}”', en: 'Its English name is “{text}”' },
  slip: { zh: '按“{text}”找的', en: 'Taken for “{text}”' },
  // What matched is spread over the description: there is no word to quote.
  about: { zh: '内容和您写的有关', en: 'Its description fits your words' },
}

/** Why an item answers the question, `asked` as it was understood. */
export function sayReason({ reason }: FoundItem, asked: string, language: Language): string {
  // Found by its name, of which a part was written.
  const isPart = reason.kind === 'name' && reason.text !== asked && reason.text.includes(asked)
  const { kind, text } = isPart ? { kind: 'part' as const, text: asked } : reason
  return say(reasons[kind], language, { text })
}
