import { type Draft, type Finding, lintDraft, resolveDraft, type ServiceItem } from '#catalogue'
import type { Call } from '#kernel/http'
import { type Edited, type EditedElement, fieldsOfDraft, levelOf, readElements } from '../form/draft-elements.ts'
import { findGroup } from '../form/groups.ts'
import type { FieldFault, Fields } from '../form/reader.ts'
import { type Content, changesOfDraft, type ShownSubject } from '../subject/load-subject.ts'

export type ShownGroup = ReturnType<typeof findGroup>

export interface EditView {
  readonly subject: ShownSubject
  /** As saved. */
  readonly draft: Draft
  readonly group: ShownGroup
  /** The elements of the group that exist at this level. */
  readonly elements: readonly EditedElement[]
  readonly fields: Fields
  readonly faults: readonly FieldFault[]
  /** The draft with what the form says. */
  readonly edited: Edited
  readonly findings: readonly Finding[]
  /** The item as people would see it, and as they see it now. */
  readonly item: ServiceItem
  readonly before: ServiceItem | undefined
  /** Elements that say something else than the version in force. */
  readonly changed: ReadonlySet<string>
  readonly isSaved: boolean
  readonly now: Date
}

export function elementsOf(draft: Pick<Draft, 'level'>, group: ShownGroup): readonly EditedElement[] {
  return group.elements.filter((element) => levelOf(draft, element) !== undefined)
}

/** The group of a draft with what its form says: what was saved, unless something has been entered since. */
export async function editViewOf(
  call: Call,
  subject: ShownSubject,
  draft: Draft,
  given: {
    readonly group: string | undefined
    readonly fields?: Fields
    readonly isSaved?: boolean
    /** What the catalogue said of what was sent, at the card of its element. */
    readonly refused?: readonly FieldFault[]
  },
): Promise<EditView> {
  const group = findGroup(given.group)
  const elements = elementsOf(draft, group)
  const fields = given.fields ?? fieldsOfDraft(draft, elements)
  const { content: edited, faults } = readElements(draft, elements, fields)
  const written = withContent(draft, edited)
  const base = subject.versions.find(({ version }) => version === draft.baseVersion)
  return {
    subject,
    draft,
    group,
    elements,
    fields,
    faults: given.fields ? [...faults, ...(given.refused ?? [])] : [],
    edited,
    findings: await lintDraft(call.services, written),
    item: resolveDraft(written),
    before: base && itemBefore(draft, base.content),
    changed: new Set(changesOfDraft(subject, written).map(({ element }) => element)),
    isSaved: given.isSaved ?? false,
    now: call.services.clock.now(),
  }
}

/** The draft as if it had been saved so: for previews and the linter, which keep nothing. */
export function withContent(draft: Draft, { content }: Edited): Draft {
  // readElements keeps the level; reasons and stamps of departures are not looked at by what reads the result.
  return { ...draft, content } as Draft
}

/** The version in force as people see it; of a basic item what it says by itself. */
function itemBefore(draft: Draft, content: Content): ServiceItem {
  if (content.level === 'item') return content.item
  return resolveDraft({ ...draft, content: content.elements } as Draft)
}
