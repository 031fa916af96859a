import type { Theme } from '#catalogue'
import type { IconName } from '../../components/index.ts'

const person: Readonly<Record<string, IconName>> = {
  '005': 'baby',
  '010': 'users',
  '020': 'graduation',
  '025': 'flag',
  '030': 'briefcase',
  '035': 'building',
  '040': 'shop',
  '045': 'coins',
  '050': 'star',
  '055': 'wallet',
  '060': 'rings',
  '065': 'flag',
  '070': 'building',
  '075': 'home',
  '085': 'shield-check',
  '090': 'id-card',
  '095': 'car',
  '105': 'globe',
  '120': 'document',
  '145': 'medical',
  '150': 'sunrise',
  '155': 'sunrise',
}

const enterprise: Readonly<Record<string, IconName>> = {
  '005': 'building',
  '010': 'shop',
  '015': 'star',
  '020': 'calendar',
  '025': 'coins',
  '030': 'users',
  '035': 'shield-check',
  '040': 'chart',
  '055': 'swap',
  '070': 'globe',
  '085': 'pencil',
  '090': 'car',
  '110': 'medical',
  '120': 'graduation',
  '150': 'alert',
  '165': 'cross-circle',
}

/** The same digits are different themes on the two lists; what has no glyph of its own gets the one of a list. */
export function themeIcon({ audience, code }: Pick<Theme, 'audience' | 'code'>): IconName {
  return (audience === 'person' ? person : enterprise)[code] ?? 'list'
}
