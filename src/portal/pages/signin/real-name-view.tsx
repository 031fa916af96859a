import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import type { Problem } from '#kernel/problem'
import { Button, ButtonRow, type FormError, HiddenCsrf, Notice, TextInput } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { errorOf, SignInPage } from './sign-in-page.tsx'
import { signInWords as words } from './words.ts'

export interface RealNameView {
  readonly name: string
  readonly residentId: string
  readonly errors: readonly FormError[]
  /** What keeps the check from being made although nothing is wrong with the form. */
  readonly obstacle: Problem | undefined
}

export function RealNamePage({ frame, view }: { readonly frame: Frame; readonly view: RealNameView }): ReactNode {
  const { language, csrf } = frame
  const { name, residentId, errors, obstacle } = view
  return (
    <SignInPage
      frame={frame}
      title={say(words.nameTitle, language)}
      lead={say(words.nameLead, language)}
      errors={errors}
    >
      {obstacle && (
        <Notice tone="warn" title={say(obstacle.title, language)}>
          <p>{say(obstacle.mend, language)}</p>
        </Notice>
      )}
      <form className="stack" method="post" action={href(frame, '/signin/real-name')} noValidate>
        <HiddenCsrf csrf={csrf} />
        <TextInput
          id="name"
          name="name"
          label={say(words.name, language)}
          hint={say(words.nameHint, language)}
          language={language}
          value={name}
          autoComplete="name"
          width={12}
          error={errorOf(errors, 'name')}
          spellCheck={false}
        />
        <TextInput
          id="residentId"
          name="residentId"
          label={say(words.residentId, language)}
          hint={say(words.residentIdHint, language)}
          language={language}
          value={residentId}
          autoComplete="off"
          inputMode="text"
          width={20}
          error={errorOf(errors, 'residentId')}
          spellCheck={false}
        />
        <p className="support">{say(words.nameUse, language)}</p>
        <ButtonRow>
          <Button>{say(words.verify, language)}</Button>
          <Button kind="secondary" formAction={href(frame, '/signin/go-on')}>
            {say(words.goOn, language)}
          </Button>
        </ButtonRow>
      </form>
    </SignInPage>
  )
}
