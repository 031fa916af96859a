import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, Container, EntryList, Notice, PageHead, SearchBox, Section } from '../../components/index.ts'
import { ElderBottomBar, ElderTopBar } from '../../frame/elder-frame.tsx'
import { type Frame, href, signInHref } from '../../frame/index.ts'
import type { Mine } from '../home/mine-card.tsx'
import { elderWords as words } from './words.ts'

/**
 * P22: one thing that waits, search, four large entries, a human. Eleven stops in all, therefore without the footer of
 * the other pages: its help stands in the page itself.
 */
export function ElderHomePage({ frame, mine }: { readonly frame: Frame; readonly mine: Mine }): ReactNode {
  const { language } = frame
  const name = mine?.name ?? ''
  return (
    <>
      <ElderTopBar frame={frame} />
      <main id="main" tabIndex={-1}>
        <Container>
          <PageHead title={name === '' ? say(words.hello, language) : say(words.helloName, language, { name })} />
          <div className="stack">
            <Waiting frame={frame} mine={mine} />
            <SearchBox
              language={language}
              action={href(frame, '/search')}
              label={say(words.search, language)}
              example={say(words.example, language)}
              large
            />
            <Section title={say(words.often, language)}>
              <Entries frame={frame} />
            </Section>
            <Notice tone="ok" icon="phone" title={say(words.callTitle, language)}>
              <p>{say(words.callText, language)}</p>
              <ButtonLink kind="ok" icon="phone" wide href="tel:12345">
                {say(words.call, language)}
              </ButtonLink>
            </Notice>
          </div>
        </Container>
      </main>
      <ElderBottomBar frame={frame} />
    </>
  )
}

function Waiting({ frame, mine }: { readonly frame: Frame; readonly mine: Mine }): ReactNode {
  const { language } = frame
  if (mine === null) {
    return (
      <Notice tone="warn" icon="user" title={say(words.signInTitle, language)}>
        <p>{say(words.signInText, language)}</p>
        <ButtonLink icon="user" wide href={signInHref(frame)}>
          {say(words.signIn, language)}
        </ButtonLink>
      </Notice>
    )
  }
  const [first] = mine.waiting
  if (!first) return <p>{say(words.nothing, language)}</p>
  return (
    <Notice tone="warn" icon="clock" title={first.itemName}>
      <p>{first.sentence}</p>
      <ButtonLink wide href={href(frame, first.path)}>
        {say(words.deal, language)}
      </ButtonLink>
    </Notice>
  )
}

function Entries({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  const entry = (path: string, title: keyof typeof words, text: keyof typeof words) => ({
    href: href(frame, path),
    title: say(words[title], language),
    text: say(words[text], language),
  })
  return (
    <EntryList
      entries={[
        { ...entry('/my/certs', 'show', 'showText'), icon: 'qr' },
        { ...entry('/my/cases', 'cases', 'casesText'), icon: 'document' },
        { ...entry('/help/proxy', 'family', 'familyText'), icon: 'users' },
        { ...entry('/help/visit', 'visit', 'visitText'), icon: 'pin' },
      ]}
    />
  )
}
