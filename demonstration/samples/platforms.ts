import type { Words } from '#kernel/language'
import { type Pair, words } from './words.ts'

export interface SamplePlatform {
  readonly id: string
  readonly kind: 'hub' | 'node'
  readonly name: Words
  /** 000000 for the hub and the ministries: they serve no region of their own. */
  readonly region: string
  /** Added to the port base of the demonstration: 8000 + 36 = 8036. */
  readonly portOffset: number
}

export const samplePlatforms: readonly SamplePlatform[] = [
  platform('hub', '000000', 0, ['国家政务服务平台', 'National Government Service Platform']),
  platform('360000', '360000', 36, ['江西政务服务网', 'Jiangxi Government Services']),
  platform('440000', '440000', 44, ['广东政务服务网', 'Guangdong Government Services']),
  platform('mps', '000000', 101, ['公安部政务服务平台', 'Government Services of the Ministry of Public Security']),
  platform('samr', '000000', 102, [
    '市场监管总局政务服务平台',
    'Government Services of the State Administration for Market Regulation',
  ]),
]

/** @throws RangeError when the demonstration has no such platform. */
export function getSamplePlatform(id: string): SamplePlatform {
  const found = samplePlatforms.find((platform) => platform.id === id)
  if (found === undefined) throw new RangeError(`The demonstration has no platform ${JSON.stringify(id)}`)
  return found
}

function platform(id: string, region: string, portOffset: number, name: Pair): SamplePlatform {
  return { id, kind: id === 'hub' ? 'hub' : 'node', name: words(name), region, portOffset }
}
