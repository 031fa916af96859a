import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, ButtonRow, Container, HiddenCsrf, PageHead, SummaryList } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sandboxPayWords as words } from './words.ts'

export interface SandboxPayView {
  readonly order: string
  readonly amount: string
  readonly reference: string
}

export function SandboxPayPage({ frame, view }: PageProps<SandboxPayView>): ReactNode {
  const { language } = frame
  const { amount, reference } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
          <SummaryList
            rows={[
              { key: 'amount', label: say(words.amount, language), value: say(words.yuan, language, { amount }) },
              { key: 'reference', label: say(words.reference, language), value: reference },
            ]}
          />
          <form method="post" action={href(frame, '/sandbox/pay')}>
            <HiddenCsrf csrf={frame.csrf} />
            <input type="hidden" name="order" value={view.order} />
            <ButtonRow>
              <Button name="outcome" value="pay">
                {say(words.pay, language, { amount })}
              </Button>
              <Button kind="secondary" name="outcome" value="cancel">
                {say(words.cancel, language)}
              </Button>
            </ButtonRow>
          </form>
        </div>
      </Container>
    </PortalFrame>
  )
}
