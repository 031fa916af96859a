import type { ReactNode } from 'react'
import type { AbolishedProof, OfferedCommitment } from '#catalogue'
import { say } from '#kernel/language'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Container,
  EmptyState,
  PageHead,
  Pagination,
  SearchBox,
  Section,
  Tabs,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { ListPage } from '../items/page-of.ts'
import { CommitmentRow, ProofRow } from './proof-rows.tsx'
import { proofsHref } from './proofs-href.ts'
import { proofsWords as words } from './words.ts'

export interface ProofsView extends ListPage {
  /** What was looked for; empty for the whole list. */
  readonly words: string
  readonly list: 'abolished' | 'commitments'
  readonly abolished: readonly AbolishedProof[]
  /** Of the whole list. */
  readonly total: number
  readonly commitments: readonly OfferedCommitment[]
}

interface ProofsProps {
  readonly frame: Frame
  readonly view: ProofsView
}

/** P15: is this proof still needed? */
export function ProofsPage({ frame, view }: ProofsProps): ReactNode {
  const { language } = frame
  const { list, total, commitments } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.home, language), href: href(frame, '/') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        <div className="stack">
          <SearchBox
            language={language}
            action={href(frame, '/proofs')}
            label={say(words.search, language)}
            example={say(words.example, language)}
            value={view.words}
            large
          />
          {view.words === '' ? (
            <>
              <Tabs
                label={say(words.lists, language)}
                tabs={(['abolished', 'commitments'] as const).map((each) => ({
                  text: say(words[each], language),
                  href: proofsHref(frame, { list: each }),
                  current: each === list,
                  count: each === 'abolished' ? total : commitments.length,
                }))}
              />
              {list === 'abolished' ? (
                <AbolishedList frame={frame} view={view} title={say(words.abolished, language)} />
              ) : (
                <CommitmentList frame={frame} view={view} />
              )}
            </>
          ) : (
            <Answer frame={frame} view={view} />
          )}
        </div>
      </Container>
    </PortalFrame>
  )
}

/** The answer to one name: abolished and how it goes now, or not on the list and what to do. */
function Answer({ frame, view }: ProofsProps): ReactNode {
  const { language } = frame
  const asked = { words: view.words }
  if (view.abolished.length > 0) {
    const title = say(words.found, language, { ...asked, count: view.abolished.length })
    return <AbolishedList frame={frame} view={view} title={title} />
  }
  return (
    <Section title={say(words.notFound, language, asked)}>
      <EmptyState text={say(words.notFoundText, language)}>
        <ButtonRow>
          <ButtonLink kind="secondary" href={href(frame, '/search')}>
            {say(words.findService, language)}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="phone" href="tel:12345">
            {say(words.call, language)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={proofsHref(frame)}>
            {say(words.all, language)}
          </ButtonLink>
        </ButtonRow>
      </EmptyState>
    </Section>
  )
}

function AbolishedList({ frame, view, title }: ProofsProps & { readonly title: string }): ReactNode {
  const { abolished, offset, limit, page, pages } = view
  const { language } = frame
  if (abolished.length === 0) return <EmptyState text={say(words.empty, language)} />
  return (
    <Section title={title}>
      <ul className="proofs">
        {abolished.slice(offset, offset + limit).map((proof) => (
          <ProofRow key={proof.id} frame={frame} proof={proof} />
        ))}
      </ul>
      <Pagination
        language={language}
        page={page}
        pages={pages}
        total={abolished.length}
        hrefOf={(number) => proofsHref(frame, { q: view.words, page: number })}
      />
    </Section>
  )
}

function CommitmentList({ frame, view }: ProofsProps): ReactNode {
  const { commitments, offset, limit, page, pages } = view
  const { language } = frame
  if (commitments.length === 0) return <EmptyState text={say(words.empty, language)} />
  return (
    <Section title={say(words.commitments, language)}>
      <p>{say(words.commitmentsLead, language)}</p>
      <ul className="proofs">
        {commitments.slice(offset, offset + limit).map((offered) => (
          <CommitmentRow key={`${offered.proof.zh} ${offered.commitment?.title.zh}`} frame={frame} offered={offered} />
        ))}
      </ul>
      <Pagination
        language={language}
        page={page}
        pages={pages}
        total={commitments.length}
        hrefOf={(number) => proofsHref(frame, { list: 'commitments', page: number })}
      />
    </Section>
  )
}
