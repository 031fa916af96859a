import type { ServiceItem } from '../item.ts'

const width = 640
const height = 440

/**
 * 结果样本: what people will hold in the end, drawn from the elements of the item. It carries no name, no number and no
 * seal, and says across the page that it is a sample.
 */
export function outcomeSampleOf({ outcome, department }: Pick<ServiceItem, 'outcome' | 'department'>): string {
  const title = outcome.name.zh.replace(/[（(，,].*$/, '')
  const rows = ['姓名（名称）', '证件号码', '内容', '有效期']
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img" aria-label="${escaped(`${title}（样本）`)}">`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="#fff" stroke="#8a1f1b" stroke-width="2"/>`,
    `<text x="${width / 2}" y="84" text-anchor="middle" font-size="34" fill="#8a1f1b">${escaped(title)}</text>`,
    `<text x="${width / 2}" y="116" text-anchor="middle" font-size="15" fill="#555">${escaped(outcome.name.en)}</text>`,
    ...rows.map(
      (row, index) =>
        `<text x="70" y="${180 + index * 44}" font-size="18" fill="#222">${row}</text><path d="M200 ${186 + index * 44}H570" stroke="#999"/>`,
    ),
    `<text x="570" y="390" text-anchor="end" font-size="18" fill="#222">${escaped(department.name.zh)}部门</text>`,
    `<text x="${width / 2}" y="270" text-anchor="middle" font-size="120" fill="#8a1f1b" fill-opacity="0.14" transform="rotate(-18 ${width / 2} 230)">样本</text>`,
    '</svg>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
