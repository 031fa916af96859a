import type { KeyRing } from '#kernel/keys'
import { equalSecrets } from '#kernel/keys'

/** Crockford's alphabet: no I, L, O or U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10

/**
 * What one must hold the document to know: its number alone can be guessed. Fifty bits under a key that only the
 * platform has, so it need not be kept.
 */
export function checkCodeOf(keys: Pick<KeyRing, 'index'>, verificationNumber: string): string {
  const bytes = keys.index('casework.document-code', verificationNumber)
  return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) & 31]).join('')
}

/** In groups, as it is printed: 7K3M9-QXT2H. */
export function shownCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

export function isCheckCodeOf(keys: Pick<KeyRing, 'index'>, verificationNumber: string, typed: string): boolean {
  const tidy = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐-―－-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return equalSecrets(Buffer.from(checkCodeOf(keys, verificationNumber)), Buffer.from(tidy))
}
