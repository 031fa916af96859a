import type { ReactNode } from 'react'

/** The proof that the form came from this person's own page. Every form that posts carries it. */
export function HiddenCsrf({ csrf }: { readonly csrf: string | null }): ReactNode {
  return csrf === null ? null : <input type="hidden" name="csrf" value={csrf} />
}
