import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Breadcrumb, ButtonLink, ButtonRow, Container, EntryList, PageHead, Section } from '../../components/index.ts'
import { DisplaySettings, type Frame, href, PortalFrame } from '../../frame/index.ts'
import { type HelpArticle, type HelpPart, helpArticles } from './articles.ts'
import { helpWords as words } from './words.ts'

/** P20: a human or an answer. */
export function HelpPage({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
        <Section title={say(words.topics, language)}>
          <EntryList
            entries={helpArticles.map(({ path, title, lead }) => ({
              href: href(frame, `/help/${path}`),
              title: say(title, language),
              text: say(lead, language),
            }))}
          />
        </Section>
        <CallUs frame={frame} />
      </Container>
    </PortalFrame>
  )
}

export function HelpArticlePage(props: { readonly frame: Frame; readonly article: HelpArticle }): ReactNode {
  const { frame, article } = props
  const { language } = frame
  const title = say(article.title, language)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={title} lead={say(article.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(words.title, language), href: href(frame, '/help') },
              { text: title },
            ]}
          />
        </PageHead>
        {article.parts.map((part) => (
          <Part key={part.title.en} frame={frame} part={part} />
        ))}
        {article.path === 'a11y' && (
          <Section title={say(words.display, language)}>
            <DisplaySettings frame={frame} />
          </Section>
        )}
        <CallUs frame={frame} />
      </Container>
    </PortalFrame>
  )
}

function Part({ frame, part }: { readonly frame: Frame; readonly part: HelpPart }): ReactNode {
  const { language } = frame
  const { title, paragraphs = [], list = [], link } = part
  return (
    <Section title={say(title, language)}>
      <div className="prose">
        {paragraphs.map((each) => (
          <p key={each.en}>{say(each, language)}</p>
        ))}
        {list.length > 0 && (
          <ul>
            {list.map((each) => (
              <li key={each.en}>{say(each, language)}</li>
            ))}
          </ul>
        )}
        {link && (
          <p>
            <a href={href(frame, link.path)}>{say(link.words, language)}</a>
          </p>
        )}
      </div>
    </Section>
  )
}

function CallUs({ frame }: { readonly frame: Frame }): ReactNode {
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" icon="phone" href="tel:12345">
        {say(words.call, frame.language)}
      </ButtonLink>
    </ButtonRow>
  )
}
