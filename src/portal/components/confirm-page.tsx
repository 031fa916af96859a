import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { Button, ButtonLink, ButtonRow } from './form/button.tsx'
import { HiddenCsrf } from './form/hidden-csrf.tsx'
import { PageHead } from './layout.tsx'
import { BackLink } from './navigation/breadcrumb.tsx'

export interface ConfirmPageProps {
  readonly language: Language
  /** 您要撤回居住证申领，对吗？ */
  readonly question: string
  /** What will follow, in a sentence or two. */
  readonly children: ReactNode
  readonly action: string
  readonly csrf: string | null
  /** Verb and object. */
  readonly confirm: string
  readonly cancel: string
  readonly backHref: string
  readonly danger?: boolean | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
}

/** Asks once more on a page of its own, where others would open a dialog: it works without script and can be left by Back. */
export function ConfirmPage(props: ConfirmPageProps): ReactNode {
  const { language, question, children, action, csrf, confirm, cancel, backHref, danger, fields = {} } = props
  return (
    <form className="narrow" method="post" action={action}>
      <PageHead title={question}>
        <BackLink language={language} href={backHref} />
      </PageHead>
      <div className="prose">{children}</div>
      <HiddenCsrf csrf={csrf} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ButtonRow>
        <Button kind={danger ? 'danger' : 'primary'}>{confirm}</Button>
        <ButtonLink kind="secondary" href={backHref}>
          {cancel}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
