import type { Call } from '#kernel/http'
import { type Language, say, type Words, type WordValues } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { type Frame, type NavigationKey, type TextSize, textSizes } from './frame/index.ts'
import { readRegionChange } from './region/region-change.ts'
import { regionOf } from './region/region-of.ts'
import { sayRegionPath } from './region/say-region.ts'

export interface FrameOptions {
  readonly title: Words
  readonly titleValues?: WordValues
  readonly current?: NavigationKey
  /** A form came back with errors. */
  readonly hasErrors?: boolean
}

const signedIn: Words = { zh: '已登录', en: 'Signed in' }

/** What surrounds the page of a request: language, manner of display, who is signed in, which platform. */
export function frameOf(call: Call, options: FrameOptions): Frame {
  const { language, csrf, who, services } = call
  const { path, changed } = readRegionChange(call.path)
  const region = regionOf(call)
  const { title, titleValues, current, hasErrors } = options
  return {
    language,
    mode: modeOf(call),
    theme: themeOf(call),
    textSize: textSizeOf(call),
    path,
    title: say(title, language, titleValues),
    signedInName: nameOf(who, language),
    platformName: services.platform.name,
    region: { code: region, name: sayRegionPath(region, language) },
    regionChanged: changed,
    csrf,
    current,
    hasErrors,
  }
}

/** The address may ask for elderly mode by itself, so that it can be linked to and found (portal.md 2.12). */
export function modeOf(call: Pick<Call, 'path' | 'cookie'>): Frame['mode'] {
  const asked = new URLSearchParams(call.path.split('?', 2)[1] ?? '').get('mode') ?? call.cookie('mode')
  return asked === 'elder' ? 'elder' : 'standard'
}

function themeOf(call: Pick<Call, 'cookie'>): Frame['theme'] {
  const theme = call.cookie('theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

function textSizeOf(call: Pick<Call, 'cookie'>): TextSize {
  const size = Number(call.cookie('size'))
  return textSizes.find((each) => each === size) ?? 100
}

function nameOf(who: Principal, language: Language): string | null {
  if (who.kind === 'officer') return who.name
  return who.kind === 'person' ? (who.name ?? say(signedIn, language)) : null
}
