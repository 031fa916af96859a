import type { ReactNode } from 'react'
import { page, type Route, route } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import { ButtonLink, ButtonRow, Container, PageHead, Section, Table } from '../../components/index.ts'
import { type Frame, href, PortalFrame, renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { sandboxPeopleWords as words } from './words.ts'

/** A sample person as the sandbox page and the start table show it. */
export interface SandboxPerson {
  readonly name: string
  readonly phone: string
  readonly residentId: string
  readonly note: Words
}

/** `/sandbox` exists only where the composition hands in sample people. */
export function sandboxPeopleRoutes(people: readonly SandboxPerson[]): Route[] {
  return [
    route({
      method: 'GET',
      path: '/sandbox',
      act: 'portal.sandbox-people',
      may: 'anyone',
      answers: 'page',
      async handle(call) {
        const frame = frameOf(call, { title: words.title })
        return page(renderDocument(frame, SandboxPeoplePage({ frame, people }), { noIndex: true }))
      },
    }),
  ]
}

function SandboxPeoplePage(props: { readonly frame: Frame; readonly people: readonly SandboxPerson[] }): ReactNode {
  const { frame, people } = props
  const { language } = frame
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
        <Section title={say(words.people, language)} note={say(words.how, language)}>
          <Table
            caption={say(words.people, language)}
            captionHidden
            columns={[words.name, words.phone, words.residentId, words.note].map((each) => ({
              label: say(each, language),
            }))}
            rows={people.map(({ name, phone, residentId, note }) => ({
              key: phone,
              cells: [name, phone, residentId, say(note, language)],
            }))}
          />
          <ButtonRow>
            <ButtonLink href={href(frame, '/signin')}>{say(words.signIn, language)}</ButtonLink>
            <ButtonLink kind="secondary" href={href(frame, '/sandbox/sms')}>
              {say(words.sms, language)}
            </ButtonLink>
          </ButtonRow>
        </Section>
      </Container>
    </PortalFrame>
  )
}
