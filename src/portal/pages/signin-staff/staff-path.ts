import { localPath } from '#identity'
import type { Language } from '#kernel/language'

/** Where an officer goes after signing in: a page of the workbench, its home unless asked otherwise. */
export function staffPath(asked: string | undefined, language: Language): string {
  const path = localPath(asked, language)
  return /^\/(en\/)?w(\/|$)/.test(path) ? path : language === 'en' ? '/en/w' : '/w'
}
