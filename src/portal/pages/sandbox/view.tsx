import type { ReactNode } from 'react'
import type { SandboxMessage } from '#identity'
import { say } from '#kernel/language'
import { ButtonLink, Container, EmptyState, PageHead, Table } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sandboxWords as words } from './words.ts'

export function SandboxPage({
  frame,
  messages,
}: {
  readonly frame: Frame
  readonly messages: readonly SandboxMessage[]
}): ReactNode {
  const { language } = frame
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', timeZone: 'Asia/Shanghai', hour12: false })
  const columns = [words.phone, words.text, words.time].map((each) => ({ label: say(each, language) }))
  const rows = messages.map(({ phoneTail, text, sentAt }, index) => ({
    key: `${messages.length - index}`,
    cells: [phoneTail, say(text, language), time.format(sentAt)],
  }))
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
        {rows.length === 0 ? (
          <EmptyState text={say(words.empty, language)}>
            <ButtonLink href={href(frame, '/signin')}>{say(words.signIn, language)}</ButtonLink>
          </EmptyState>
        ) : (
          <Table caption={say(words.caption, language)} columns={columns} rows={rows} />
        )}
      </Container>
    </PortalFrame>
  )
}
