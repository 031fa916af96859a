import type { Frame } from './frame.ts'

/** A frame for the tests of pages and components. */
export const sampleFrame: Frame = {
  language: 'zh-CN',
  mode: 'standard',
  theme: 'auto',
  textSize: 100,
  path: '/items?for=person',
  title: '办事',
  signedInName: null,
  platformName: { zh: '江西省一体化政务服务平台', en: 'Jiangxi government services' },
  region: { code: '360102', name: '江西省·南昌市·东湖区' },
  csrf: null,
}
