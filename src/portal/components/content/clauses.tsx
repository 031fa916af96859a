import type { ReactNode } from 'react'

/**
 * Chinese has no spaces, so a line may end inside a word. Each clause is a box of its own: the line breaks after
 * punctuation where it can, and inside a clause, by the rules of the language, only where it is too long.
 */
export function Clauses({ text }: { readonly text: string }): ReactNode {
  const clauses = text.split(/(?<=[，；：。])/)
  if (clauses.length === 1) return text
  return clauses.map((clause) => (
    <span className="clause" key={clause}>
      {clause}
    </span>
  ))
}
