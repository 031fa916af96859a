import type { Commitment } from '#catalogue'
import type { KeyRing } from '#kernel/keys'
import { type Language, say } from '#kernel/language'

/**
 * The whole text of a commitment as it stands on the screen and as it is signed: one line each, in the order fixed by
 * the notice (what is stated, what is checked, what follows when it is untrue). Pages print these lines and nothing else.
 */
export function commitmentLines({ title, statements, check, consequence }: Commitment, language: Language): string[] {
  return [
    say(title, language),
    ...statements.map((statement, index) => `${index + 1}. ${say(statement, language)}`),
    say(check, language),
    say(consequence, language),
  ]
}

/** Digest of the signed text, hex; the page shows it and the form brings it back. */
export function commitmentHash(keys: Pick<KeyRing, 'digest'>, lines: readonly string[]): string {
  return keys.digest(lines.join('\n')).toString('hex')
}
