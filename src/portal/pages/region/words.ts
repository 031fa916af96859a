import type { Words } from '#kernel/language'

export const regionWords = {
  title: { zh: '选择地区', en: 'Choose your region' },
  lead: {
    zh: '选到区县，就先看离您最近的单位办的事。选一次就记住，随时可以改。',
    en: 'Down to the county you see first what is handled nearest to you. It is remembered on this device and can be changed at any time.',
  },
  now: { zh: '现在：{region}', en: 'Now: {region}' },
  path: { zh: '上级地区', en: 'Regions above' },
  search: { zh: '地名', en: 'Name of the place' },
  example: { zh: '例如：{name}', en: '{name}' },
  found: { zh: '名字里有“{words}”的地方', en: 'Places called “{words}”' },
  notFound: {
    zh: '没有找到“{words}”。请从下面一级一级选。',
    en: 'No place called “{words}”. Choose level by level below.',
  },
  whole: { zh: '就选{region}', en: 'Choose {region}' },
  provinces: { zh: '省、自治区、直辖市', en: 'Provinces' },
  below: { zh: '{region}下辖', en: 'In {region}' },
  keep: { zh: '不改了，回到刚才那页', en: 'Change nothing and go back' },
} as const satisfies Record<string, Words>
