import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, ButtonLink, HiddenCsrf } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { GuideView } from './load-guide.ts'
import { guideWords as words } from './words.ts'

interface StartProps {
  readonly frame: Frame
  readonly view: Pick<GuideView, 'guide' | 'ready'>
}

/** The one primary action of a guide: apply here, or where to go. */
export function StartPart({ frame, view }: StartProps): ReactNode {
  const { language } = frame
  const { guide, ready } = view
  if (!guide.online || !guide.current) {
    return (
      <ButtonLink href="#ways" icon="pin" wide>
        {say(words.toWindow, language)}
      </ButtonLink>
    )
  }
  const note = say(words.startNote, language, { questions: guide.online.questions.length })
  return (
    <>
      <StartForm frame={frame} code={guide.handlingCode} />
      <p className="centred support">{ready ? note : say(words.startSignIn, language)}</p>
    </>
  )
}

/** Without a sign-in the answer to the form is the sign-in page, which leads back into the application. */
function StartForm({ frame, code }: { readonly frame: Frame; readonly code: string }): ReactNode {
  return (
    <form method="post" action={href(frame, '/apply/start')}>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="item" value={code} />
      <Button iconAfter="arrow-right" size="large" wide>
        {say(words.start, frame.language)}
      </Button>
    </form>
  )
}
