import { type BasicItem, basicOf, type Material, type ServiceItem } from '#catalogue'
import { words } from '../words.ts'

/** What a province may do without by asking its own registers is still named nationally. */
const askedNationally = new Set(['dwelling', 'employment-or-study'])
const localRegisters = words([
  '各地租赁备案、就业登记没有全部联网，由各地决定能否免交',
  'Leases and jobs are not on file online everywhere: each place decides whether it can do without',
])

/** 居住证申领 as the Interim Regulations have it: the provinces shorten the time and spare papers from there. */
export function nationalResidencePermit(jiangxi: ServiceItem): BasicItem {
  const basic = basicOf(jiangxi, ['3', '4'])
  return {
    ...basic,
    elements: {
      ...basic.elements,
      summary: words([
        '离开常住户口所在地到其他城市居住半年以上，有稳定就业、稳定住所、连续就读之一的，可以申领居住证。',
        'For people who have lived in another city for half a year with a stable job, a stable home or a place at a school.',
      ]),
      acceptance: [
        words([
          '离开常住户口所在地到其他城市居住半年以上',
          'You have lived in another city than that of your household for half a year',
        ]),
        words([
          '有合法稳定就业、合法稳定住所、连续就读三者之一',
          'You have one of: a lawful stable job, a lawful stable home, continuous study',
        ]),
        words(['名下没有有效的居住证', 'You hold no valid residence permit']),
        words([
          '未满16周岁和行动不便的人，由监护人或者近亲属代为申领',
          'For children under 16 and people who cannot move about, a guardian or close relative applies',
        ]),
      ],
      materials: basic.elements.materials.map(nationally),
      crossProvince: null,
      online: null,
    },
  }
}

function nationally(material: Material): Material {
  if (!askedNationally.has(material.id)) return material
  return { ...material, waiver: { kind: 'required', reason: localRegisters } }
}
