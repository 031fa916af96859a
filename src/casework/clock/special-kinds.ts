import type { Words } from '#kernel/language'

/**
 * Procedures whose time is not counted (行政许可法 art. 45; kind 2 of GB/T 39046 A.7, which pauses the limit and does not
 * move it). `clause`: what else the law says of them.
 */
export const specialKinds = {
  hearing: { words: { zh: '听证', en: 'hearing' }, clause: articles('四十六至第四十八', '45, 46–48') },
  tender: { words: { zh: '招标', en: 'tender' }, clause: articles('五十三', '45, 53') },
  auction: { words: { zh: '拍卖', en: 'auction' }, clause: articles('五十三', '45, 53') },
  inspection: { words: { zh: '检验', en: 'inspection' }, clause: articles('五十五', '45, 55') },
  testing: { words: { zh: '检测', en: 'testing' }, clause: articles('五十五', '45, 55') },
  quarantine: { words: { zh: '检疫', en: 'quarantine' }, clause: articles('五十五', '45, 55') },
  appraisal: { words: { zh: '鉴定', en: 'appraisal' }, clause: articles('四十五', '45') },
  'expert-review': { words: { zh: '专家评审', en: 'expert review' }, clause: articles('四十五', '45') },
} as const satisfies Readonly<Record<string, { readonly words: Words; readonly clause: Words }>>
export type SpecialKind = keyof typeof specialKinds

export function isSpecialKind(text: string): text is SpecialKind {
  return Object.hasOwn(specialKinds, text)
}

function articles(zh: string, en: string): Words {
  const more = zh === '四十五' ? '' : `、第${zh}条`
  return { zh: `《行政许可法》第四十五条${more}`, en: `Administrative Licensing Law, art. ${en}` }
}
