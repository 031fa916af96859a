import type { ReactNode } from 'react'
import { type Guide, themeName } from '#catalogue'
import { say } from '#kernel/language'
import { calendarDate } from '#standards'
import { Breadcrumb, ButtonLink, ButtonRow, Container, Notice, PageHead, Tag } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { endedWords as words } from './words.ts'

/** An item that was abolished: it says so, why, and where to go on. Its versions stay readable. */
export function EndedPage({ frame, guide }: { readonly frame: Frame; readonly guide: Guide }): ReactNode {
  const { language } = frame
  const { handlingCode, stateNote, audience, theme } = guide
  const name = say(guide.name, language)
  const replacedBy = stateNote?.replacedBy
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={name} tags={<Tag icon="cross">{say(words.tag, language)}</Tag>}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(themeName(guide), language), href: href(frame, `/items?for=${audience}&theme=${theme}`) },
              { text: name },
            ]}
          />
        </PageHead>
        <div className="stack">
          <Notice tone="info" title={say(words.ended, language)}>
            {stateNote && (
              <p>
                {say(words.since, language, { date: sayDay(calendarDate(stateNote.since.slice(0, 10)), language) })}
                {language === 'en' && ' '}
                {say(stateNote.reason, language)}
              </p>
            )}
            <p>{say(words.asked, language)}</p>
          </Notice>
          <ButtonRow>
            {replacedBy !== undefined && (
              <ButtonLink href={href(frame, `/items/${replacedBy}`)}>{say(words.replacedHref, language)}</ButtonLink>
            )}
            <ButtonLink
              kind={replacedBy === undefined ? 'primary' : 'secondary'}
              href={href(frame, `/search?${new URLSearchParams({ q: name })}`)}
            >
              {say(words.search, language)}
            </ButtonLink>
            <ButtonLink kind="secondary" href={href(frame, '/proofs')}>
              {say(words.report, language)}
            </ButtonLink>
            <ButtonLink kind="quiet" href={href(frame, `/items/${handlingCode}/versions`)}>
              {say(words.versions, language)}
            </ButtonLink>
          </ButtonRow>
        </div>
      </Container>
    </PortalFrame>
  )
}
