import type { Words } from '#kernel/language'

export interface SitePlace {
  readonly path: string
  readonly name: Words
}

/** Places of this site that people look for by name; 长辈版 has to be found under all its usual names (portal.md 2.12). */
const places: readonly (SitePlace & { readonly called: RegExp })[] = [
  {
    path: '/elder',
    name: { zh: '长辈版（大字、少步骤）', en: 'Easy mode (large text, fewer steps)' },
    called: /长辈版|关怀版|关爱版|亲情版|老年版|适老|大字版|easy mode|large text/i,
  },
  { path: '/my/certs', name: { zh: '亮证', en: 'Show a certificate' }, called: /亮证|我的证照|电子证照|liangzheng/i },
  { path: '/verify', name: { zh: '验真', en: 'Verify' }, called: /验真|查验|真伪|真假|verify/i },
  { path: '/my/cases', name: { zh: '我的办件', en: 'My cases' }, called: /我的办件|办到哪|进度|my cases/i },
  {
    path: '/my/footprint',
    name: { zh: '数据去向', en: 'Who used my data' },
    called: /数据去向|谁看(了|过)我|my data/i,
  },
  { path: '/help', name: { zh: '帮助', en: 'Help' }, called: /帮助|人工|客服|投诉|12345|^help$/i },
]

export function findSitePlaces(words: string): SitePlace[] {
  return places.filter(({ called }) => called.test(words)).map(({ path, name }) => ({ path, name }))
}
