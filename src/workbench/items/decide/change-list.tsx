import type { ReactNode } from 'react'
import type { Change } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { Table } from '#portal'
import { compareWords as words } from '../compare/words.ts'

/** What differs, one sentence an element, with both texts beside it. */
export function ChangeTable({
  language,
  caption,
  changes,
}: {
  readonly language: Language
  readonly caption: string
  readonly changes: readonly Change[]
}): ReactNode {
  return (
    <div className="diff">
      <Table
        caption={caption}
        captionHidden
        columns={[words.change, words.before, words.after].map((each) => ({ label: say(each, language) }))}
        rows={changes.map(({ element, label, before, after, sentence }, index) => ({
          key: `${element} ${label.zh} ${index}`,
          cells: [
            say(sentence, language),
            before ? <del key="before">{say(before, language)}</del> : say(words.nothing, language),
            after ? <ins key="after">{say(after, language)}</ins> : say(words.nothing, language),
          ],
        }))}
      />
    </div>
  )
}
