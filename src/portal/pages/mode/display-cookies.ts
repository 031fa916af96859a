import type { CookieSetting } from '#kernel/http'
import { textSizes } from '../../frame/index.ts'

/** How long a choice of display is kept on the device. */
export const yearOfSeconds = 365 * 86_400

export interface DisplayChoice {
  readonly set?: string | undefined
  readonly size?: string | undefined
  readonly theme?: string | undefined
}

/** The cookies that keep a choice; what is not one of the values on offer changes nothing. */
export function displayCookies({ set, size, theme }: DisplayChoice): CookieSetting[] {
  const keep = (name: string, value: string): CookieSetting => ({ name, value, maxAge: yearOfSeconds })
  const drop = (name: string): CookieSetting => ({ name, value: null })
  return [
    ...(set === 'elder' ? [keep('mode', 'elder')] : set === 'standard' ? [drop('mode')] : []),
    ...(textSizes.some((each) => String(each) === size) && size ? [keep('size', size)] : []),
    ...(theme === 'light' || theme === 'dark' ? [keep('theme', theme)] : theme === 'auto' ? [drop('theme')] : []),
  ]
}
