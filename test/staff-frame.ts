import type { Frame } from '#portal'

/** What surrounds a page of the staff, for tests that draw one of its parts by itself. */
export const staffFrame: Frame = {
  language: 'zh-CN',
  mode: 'standard',
  theme: 'auto',
  textSize: 100,
  path: '/w/queue',
  title: '我的待办',
  signedInName: '周岚清',
  platformName: { zh: '江西省一体化政务服务平台', en: 'Jiangxi government services' },
  region: { code: '360102', name: '江西省·南昌市·东湖区' },
  csrf: 'token of the test',
}

export const englishStaffFrame: Frame = { ...staffFrame, language: 'en' }
