import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { Card, IconLinks } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayInstant, sayInstantWithin } from '../../time/say-time.ts'
import { SaidList } from '../apply-flow/said-list.tsx'
import { actorText } from '../my-footprint/actor-text.ts'
import type { MyCaseView } from './view.tsx'
import { caseWords } from './words.ts'

/** The last of each; the whole lists have pages of their own. */
const shown = 3
const documentsShown = 10

export function Aside({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, itemCode, mayWithdraw, mayMend, urging, state } = view.found
  const draft = state === 'draft'
  const ways = [
    { way: 'mend', words: caseWords.mend, icon: 'pencil' as const, isOpen: mayMend },
    { way: 'urge', words: caseWords.urge, icon: 'bell' as const, isOpen: urging !== null },
    { way: 'withdraw', words: caseWords.withdraw, icon: 'cross-circle' as const, isOpen: mayWithdraw },
  ].filter(({ isOpen }) => isOpen)
  return (
    <>
      {!draft && <WhoSaw frame={frame} view={view} />}
      {!draft && <Documents frame={frame} view={view} />}
      <IconLinks
        entries={[
          ...ways.map(({ way, words, icon }) => ({
            ...{ href: href(frame, `/my/cases/${caseId}/${way}`), title: say(words, language), icon },
          })),
          { href: href(frame, `/items/${itemCode}`), title: say(caseWords.guide, language), icon: 'list' },
        ]}
      />
      <p className="support">
        {say(caseWords.stuck, language)}
        <br />
        <a href={href(frame, '/help/stuck')}>{say(caseWords.stuckLink, language)}</a>
      </p>
    </>
  )
}

function WhoSaw({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { accesses, accessCount, caseNumber } = view.found
  return (
    <Card icon="eye" title={say(caseWords.whoSaw, language)}>
      {accesses.length === 0 ? (
        <p>{say(caseWords.nobodySaw, language)}</p>
      ) : (
        <SaidList
          entries={accesses.slice(0, shown).map((access, index) => ({
            key: `${index}`,
            title: actorText(access, language),
            text: (
              <>
                {say(access.words, language)}
                <br />
                {sayInstant(access.at, language, view.now)}
              </>
            ),
          }))}
        />
      )}
      {caseNumber !== null && (
        <p>
          <a href={href(frame, `/my/footprint?${new URLSearchParams({ case: caseNumber })}`)}>
            {say(caseWords.allAccesses, language, { count: accessCount })}
          </a>
        </p>
      )}
    </Card>
  )
}

function Documents({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, documents, submittedAt, innerState } = view.found
  const title = (name: Words, at: Date) =>
    say(caseWords.document, language, { name: say(name, language), time: sayInstantWithin(at, language, view.now) })
  return (
    <Card icon="document" title={say(caseWords.documents, language)}>
      <IconLinks
        entries={[
          ...documents.slice(-documentsShown).map((document) => ({
            href: href(frame, `/my/cases/${caseId}/docs/${document.name}`),
            title: title(document.title, document.at),
          })),
          ...(documents.length > documentsShown
            ? [
                {
                  href: href(frame, `/my/cases/${caseId}/docs`),
                  title: say(caseWords.allDocuments, language, { count: documents.length }),
                },
              ]
            : []),
          ...(submittedAt
            ? [{ href: href(frame, `/apply/${caseId}/done`), title: title(caseWords.receipt, submittedAt) }]
            : []),
          ...(innerState === 'closed'
            ? [{ href: href(frame, `/my/cases/${caseId}/archive`), title: say(caseWords.archive, language) }]
            : []),
        ]}
      />
    </Card>
  )
}
