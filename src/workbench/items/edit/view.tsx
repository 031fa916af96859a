import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { BackLink, Button, ErrorSummary, type Frame, HiddenCsrf, href, Notice, PageHead, sayInstant } from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import { stateOf } from '../form/draft-elements.ts'
import { groupOf, groups } from '../form/groups.ts'
import { markOf, seenField } from '../form/seen.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import { EditAside } from './aside.tsx'
import type { EditView } from './edit-view.ts'
import { ElementCard } from './element-card.tsx'
import { LockedCard } from './locked-card.tsx'
import { editWords as words } from './words.ts'

/** One group of elements, one form; beside it what the rules say and what people would see. */
export function EditPage({ frame, view }: BenchPageProps<EditView>): ReactNode {
  const { language } = frame
  const { subject, draft, group, elements, faults, now } = view
  const path = href(frame, subjectPath(subject.kind, subject.code))
  return (
    <div className="bench__page edit">
      <div className="edit__head">
        <PageHead
          title={say(words.title, language, { name: say(subject.name, language) })}
          lead={say(words.lead, language, {
            revision: draft.revision,
            name: draft.editedBy.name,
            time: sayInstant(draft.updatedAt, language, now),
          })}
        >
          <BackLink language={language} href={path} text={say(words.back, language)} />
          <ErrorSummary
            language={language}
            errors={faults.map(({ field, words: text }) => ({ field, text: say(text, language) }))}
          />
        </PageHead>
        {view.isSaved && <Notice tone="ok" title={say(words.saved, language)} />}
        {draft.returned && (
          <Notice tone="warn" title={say(words.returned, language, { reason: say(draft.returned.reason, language) })} />
        )}
      </div>
      <form id="edit" className="edit__form" method="post" action={`${path}/edit`} noValidate data-live-form="">
        {/* Enter in a box saves: the first button of a form is the one it presses. */}
        <button className="hidden-text" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
          {say(words.save, language)}
        </button>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="group" value={group.id} />
        <GroupTabs frame={frame} view={view} />
        <div data-live="versions">
          <input type="hidden" name="revision" value={view.fields.revision ?? draft.revision} />
          {elements.map((element) => (
            <input
              key={element}
              type="hidden"
              name={seenField(element)}
              value={view.fields[seenField(element)] ?? markOf(stateOf(draft, element))}
            />
          ))}
        </div>
        {elements.map((element) => (
          <ElementCard
            key={element}
            element={element}
            edited={view.edited}
            fields={view.fields}
            faults={faults}
            findings={view.findings}
            isChanged={view.changed.has(element)}
            language={language}
          />
        ))}
        <LockedCard elements={elements} edited={view.edited} language={language} />
        <SaveBar frame={frame} />
      </form>
      <EditAside frame={frame} view={view} />
    </div>
  )
}

/** Buttons of the form: changing the group keeps what has been entered, with and without script. */
function GroupTabs({ frame, view }: { readonly frame: Frame; readonly view: EditView }): ReactNode {
  const { language } = frame
  const errors = view.findings.filter(({ severity }) => severity === 'error')
  return (
    <nav className="tabs" aria-label={say(words.groups, language)} data-live="groups">
      <ul>
        {groups.map((group) => {
          const count = errors.filter(({ element }) => groupOf(element) === group.id).length
          return (
            <li key={group.id}>
              <button
                className="tabs__tab"
                type="submit"
                name="do"
                value={`go:${group.id}`}
                aria-current={group.id === view.group.id ? 'page' : undefined}
              >
                {say(group.words, language)}
                {count > 0 && (
                  <span className="tabs__count">
                    {count}
                    <span className="hidden-text">{say(words.inGroup, language, { count })}</span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function SaveBar({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <div className="edit__bar">
      <Button name="do" value="save" keys="ctrl+s">
        {say(words.save, language)}
      </Button>
      <Button kind="secondary" name="do" value="preview" keys="ctrl+enter">
        {say(words.preview, language)}
      </Button>
      <Button kind="secondary" name="do" value="submit">
        {say(words.submit, language)}
      </Button>
      <Button kind="quiet" name="do" value="check">
        {say(words.check, language)}
      </Button>
    </div>
  )
}
