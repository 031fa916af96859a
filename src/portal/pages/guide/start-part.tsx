import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, ButtonLink, HiddenCsrf } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { GuideView } from './load-guide.ts'
import { isAddress } from './materials-part.tsx'
import { guideWords as words } from './words.ts'

interface StartProps {
  readonly frame: Frame
  readonly view: Pick<GuideView, 'guide' | 'ready' | 'platform' | 'hasCentre'>
}

/** The one primary action of a guide: apply here, at the platform that handles it, or where to go. */
export function StartPart({ frame, view }: StartProps): ReactNode {
  const { language } = frame
  const { guide, ready, platform } = view
  const path = href(frame, `/items/${guide.handlingCode}`)
  if (!guide.current) {
    return (
      <ButtonLink href={path} iconAfter="arrow-right" wide>
        {say(words.toCurrent, language)}
      </ButtonLink>
    )
  }
  if (guide.state === 'suspended') {
    return (
      <ButtonLink kind="secondary" icon="phone" href={`tel:${guide.window.phone}`} wide>
        {say(words.callPhone, language, { phone: guide.window.phone })}
      </ButtonLink>
    )
  }
  if (platform) {
    return (
      <ButtonLink href={platform.origin + path} iconAfter="arrow-right" size="large" wide>
        {say(words.goThere, language, { platform: say(platform.name, language) })}
      </ButtonLink>
    )
  }
  if (!guide.online) return <WithoutForm frame={frame} view={view} />
  const { questions } = guide.online
  const someHang = questions.some(({ when }) => when !== undefined)
  const note = say(someHang ? words.startNoteUpTo : words.startNote, language, { questions: questions.length })
  return (
    <>
      <StartForm frame={frame} code={guide.handlingCode} />
      <p className="centred support">{ready ? note : say(words.startSignIn, language)}</p>
    </>
  )
}

/** Handled in the department's own system where it has one, else at a window. */
function WithoutForm({ frame, view }: StartProps): ReactNode {
  const { language } = frame
  const { url } = view.guide.channels
  if (url !== null && isAddress(url)) {
    return (
      <ButtonLink href={url} iconAfter="arrow-right" size="large" wide>
        {say(words.atDepartment, language)}
      </ButtonLink>
    )
  }
  if (view.hasCentre) {
    return (
      <ButtonLink href={href(frame, `/centres?item=${view.guide.handlingCode}`)} icon="pin" size="large" wide>
        {say(words.bookWindow, language)}
      </ButtonLink>
    )
  }
  return (
    <ButtonLink href="#ways" icon="pin" wide>
      {say(words.toWindow, language)}
    </ButtonLink>
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
