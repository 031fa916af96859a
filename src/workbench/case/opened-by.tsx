import type { ReactNode } from 'react'
import type { OfficeCase } from '#casework'
import { say } from '#kernel/language'
import { Button, type Frame, HiddenCsrf, href, Notice, sayInstantWithin } from '#portal'
import { caseWords } from './words.ts'

/** A colleague has the case open: nobody is kept from deciding, but both should know. */
export function OpenedBy(props: { readonly frame: Frame; readonly found: OfficeCase; readonly now: Date }): ReactNode {
  const { frame, found, now } = props
  const { language } = frame
  if (!found.openedBy) return null
  const { name, since } = found.openedBy
  return (
    <Notice tone="warn" title={say(caseWords.openedBy, language, { name })}>
      <p>{say(caseWords.openedSince, language, { time: sayInstantWithin(since, language, now) })}</p>
      <form method="post" action={href(frame, `/w/case/${found.caseId}/take-over`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="version" value={found.version} />
        <Button kind="secondary">{say(caseWords.takeOver, language)}</Button>
      </form>
    </Notice>
  )
}
