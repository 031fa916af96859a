import type { Words } from '#kernel/language'

export const batchWords = {
  title: { zh: '批量准予', en: 'Grant together' },
  lead: {
    zh: '同一事项、事实全部由来源核验、没有补正过的办件。选好后抽5件逐件打开，再一次准予；每一件仍是一个独立的决定。',
    en: 'Cases of one item, every fact verified by its source, nothing supplied. Five drawn at random are opened first; each case remains a decision of its own.',
  },
  none: { zh: '现在没有可以一起准予的办件。', en: 'Nothing can be granted together now.' },
  group: { zh: '{item}，第{version}版', en: '{item}, version {version}' },
  choose: { zh: '一起准予的办件', en: 'Cases to grant together' },
  begin: { zh: '下一步：抽查', en: 'Next: the sample' },
  chosen: { zh: '{item}：准予{count}件', en: '{item}: grant {count, plural, one {# case} other {# cases}}' },
  rule: {
    zh: '规则相同：事项第{version}版，全部条件成立，系统建议准予。不符合的已经剔除。',
    en: 'The same rule: version {version}, every condition holds, suggested to grant. What is not alike was left out.',
  },
  sampled: { zh: '抽中', en: 'sample' },
  opened: { zh: '已打开', en: 'opened' },
  open: { zh: '打开', en: 'Open' },
  openNamed: { zh: '打开{name}的办件', en: 'Open the case of {name}' },
  openFirst: { zh: '抽中的办件全部打开以后才能准予。', en: 'Open every case of the sample first.' },
  approve: { zh: '批量准予{count}件', en: 'Grant {count, plural, one {# case} other {# cases}}' },
  outcome: {
    zh: '准予{granted}件，未办{failed}件',
    en: '{granted} granted, {failed} not',
  },
  granted: { zh: '已准予', en: 'granted' },
  undone: { zh: '已撤回', en: 'taken back' },
  undo: { zh: '撤回这一批', en: 'Take the batch back' },
  undoUntil: { zh: '{time}生效，在此之前可以撤回。', en: 'In force at {time}; until then you may take it back.' },
  back: { zh: '回到待办', en: 'Back to the queue' },
} as const satisfies Record<string, Words>
