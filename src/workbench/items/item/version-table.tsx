import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { type Frame, href, sayInstant, Table, Tag } from '#portal'
import type { ShownSubject } from '../subject/load-subject.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import { itemWords as words } from './words.ts'

interface VersionTableProps {
  readonly frame: Frame
  readonly subject: ShownSubject
  readonly now: Date
}

/** Every version ever in force, each compared with the one before. */
export function VersionTable({ frame, subject, now }: VersionTableProps): ReactNode {
  const { language } = frame
  const { versions, kind, code } = subject
  const columns = [words.version, words.since, words.published, words.by, words.compare]
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{say(words.versions, language)}</h2>
      {versions.length === 0 ? (
        <p className="muted">{say(words.noVersions, language)}</p>
      ) : (
        <Table
          caption={say(words.versions, language)}
          captionHidden
          columns={columns.map((each) => ({ label: say(each, language) }))}
          rows={versions.map((each, index) => {
            const older = versions[index + 1]
            const name = say(words.versionNumber, language, { version: each.version })
            const diff = subjectPath(kind, code, `diff?from=${older?.version}&to=${each.version}`)
            return {
              key: String(each.version),
              cells: [
                <span key="version">
                  {name} {each.current && <Tag tone="ok">{say(words.current, language)}</Tag>}
                </span>,
                each.effectiveFrom,
                sayInstant(each.publishedAt, language, now),
                say(each.publishedBy, language),
                older ? (
                  <a key="diff" href={href(frame, diff)}>
                    {say(words.show, language)}
                    <span className="hidden-text">{` ${name}`}</span>
                  </a>
                ) : (
                  '–'
                ),
              ],
            }
          })}
        />
      )}
    </section>
  )
}
