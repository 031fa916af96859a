import { Type } from 'typebox'
import { catalogueProblems, type Draft } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { benchPage } from '../../frame/bench-page.tsx'
import { readElements } from '../form/draft-elements.ts'
import { elementLabels } from '../form/element-words.ts'
import { findGroup } from '../form/groups.ts'
import { type Fields, fieldsOf } from '../form/reader.ts'
import { addRow, dropRow, raiseRow } from '../form/rows.ts'
import { loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { type SubjectKind, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { ConflictPage, sideField } from './conflict.tsx'
import { editViewOf, elementsOf } from './edit-view.ts'
import { type Difference, differencesOf, mergedWith, saveEdited } from './save-form.ts'
import { EditPage } from './view.tsx'
import { editWords as words } from './words.ts'

export const editRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/edit`,
    act: `workbench.edit-${kind.noun}`,
    query: Type.Object({
      group: Type.Optional(Type.String({ maxLength: 20 })),
      did: Type.Optional(Type.String({ maxLength: 20 })),
    }),
    async handle(call) {
      const { subject, draft } = await draftToEdit(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, subject.code))
      return showForm(call, subject, draft, { group: call.query.group, isSaved: call.query.did === 'saved' })
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/edit`,
    act: `workbench.save-${kind.noun}`,
    // A long online form with everything beside it.
    bodyLimit: 1024 * 1024,
    async handle(call) {
      const { subject, draft } = await draftToEdit(call, kind, call.params.code)
      // Submitted or ended meanwhile: what was entered is still in the browser, one step back.
      if (!draft) throw catalogueProblems.draftNotNow()
      return act(call, subject, draft, fieldsOf(call.body))
    },
  }),
])

/** Only a draft that is being written has a form; anything else is looked at on the page of its item. */
async function draftToEdit(
  call: Call,
  kind: SubjectKind,
  code: string,
): Promise<{ subject: ShownSubject; draft: Draft | undefined }> {
  const subject = await loadSubject(call, kind, code)
  const { draft } = subject
  return { subject, draft: draft?.state === 'draft' && draft.kind === 'publish' ? draft : undefined }
}

type Shown = Parameters<typeof editViewOf>[3]

async function showForm(call: Call, subject: ShownSubject, draft: Draft, shown: Shown): Promise<Reply> {
  const view = await editViewOf(call, subject, draft, shown)
  const hasErrors = view.faults.length > 0
  const titleValues = { name: say(subject.name, call.language) }
  const { section } = subject.kind
  return benchPage(call, { title: words.title, titleValues, section, hasErrors }, EditPage, view)
}

/** What the pressed button says: `save`, `check`, `go:limits`, `add:acceptance`, `drop:steps:2`. */
async function act(call: Call, subject: ShownSubject, draft: Draft, fields: Fields): Promise<Reply> {
  const [step = 'save', target = '', at = ''] = (fields.do ?? 'save').split(':')
  const { group } = fields
  const show = (changed: Fields): Promise<Reply> => showForm(call, subject, draft, { group, fields: changed })
  if (step === 'check') return show(fields)
  if (step === 'add') return show(addRow(fields, target))
  if (step === 'drop') return show(dropRow(fields, target, Number(at)))
  if (step === 'up') return show(raiseRow(fields, target, Number(at)))
  if (step === 'resolve') return resolve(call, subject, draft, fields)
  return save(call, subject, draft, fields, nextPath(subject, step, target, group))
}

function nextPath({ kind, code }: ShownSubject, step: string, target: string, group: string | undefined): string {
  if (step === 'preview') return subjectPath(kind, code, 'preview')
  if (step === 'submit') return subjectPath(kind, code, 'submit')
  const next = findGroup(step === 'go' ? target : group).id
  return subjectPath(kind, code, `edit?group=${next}${step === 'go' ? '' : '&did=saved'}`)
}

async function save(call: Call, subject: ShownSubject, draft: Draft, fields: Fields, next: string): Promise<Reply> {
  const elements = elementsOf(draft, findGroup(fields.group))
  const { content: mine, faults } = readElements(draft, elements, fields)
  if (faults.length > 0) return showForm(call, subject, draft, { group: fields.group, fields })
  const revision = Number(fields.revision)
  // Saved by somebody else since the form was made: nobody’s words go under, so the editor chooses.
  if (revision !== draft.revision) {
    const differences = differencesOf(draft, mine, elements, fields)
    return differences.length === 0 ? redirect(next) : showConflict(call, subject, draft, fields, differences)
  }
  return saveOr(call, subject, fields, next, () => saveEdited(call, draft, mine, revision))
}

/** Between looking and saving somebody may have been quicker: then they meet again. */
async function saveOr(
  call: Call,
  { kind, code }: ShownSubject,
  fields: Fields,
  next: string,
  write: () => Promise<Draft>,
): Promise<Reply> {
  try {
    await write()
    return redirect(next)
  } catch (error) {
    if (!(error instanceof Problem) || !(error.code === 'catalogue.draft-changed' || isMalformed(error))) throw error
    const { subject, draft } = await draftToEdit(call, kind, code)
    if (!draft) throw error
    if (isMalformed(error)) {
      const refused = error.fields.map(({ field, words: said }) => ({ field: `element-${field}`, words: said }))
      return showForm(call, subject, draft, { group: fields.group, fields, refused })
    }
    const elements = elementsOf(draft, findGroup(fields.group))
    const { content: mine } = readElements(draft, elements, fields)
    return showConflict(call, subject, draft, fields, differencesOf(draft, mine, elements, fields))
  }
}

/** What no element can hold, such as a name of a thousand characters: said at the element, kept in its box. */
function isMalformed({ code }: Problem): boolean {
  return code === 'catalogue.draft-malformed' || code === 'catalogue.unlawful-override'
}

function showConflict(
  call: Call,
  subject: ShownSubject,
  draft: Draft,
  fields: Fields,
  differences: readonly Difference[],
  undecided: readonly Difference[] = [],
): Reply {
  const errors = undecided.map(({ element }) => ({
    field: sideField(element),
    text: say(words.mustChoose, call.language, { label: say(elementLabels[element], call.language) }),
  }))
  const options = {
    title: words.conflictTitle,
    section: subject.kind.section,
    hasErrors: errors.length > 0,
    // The same as the problem says to machines.
    status: errors.length > 0 ? 422 : 409,
  }
  const view = { subject, draft, fields, differences, errors, now: call.services.clock.now() }
  return benchPage(call, options, ConflictPage, view)
}

/** Each element as it was chosen, over the revision the choice was made against. */
async function resolve(call: Call, subject: ShownSubject, draft: Draft, fields: Fields): Promise<Reply> {
  const elements = elementsOf(draft, findGroup(fields.group))
  const { content: mine } = readElements(draft, elements, fields)
  const differences = differencesOf(draft, mine, elements, fields)
  const undecided = differences.filter(({ element }) => !['theirs', 'mine'].includes(fields[sideField(element)] ?? ''))
  const isStale = Number(fields.against) !== draft.revision
  if (isStale || undecided.length > 0)
    return showConflict(call, subject, draft, fields, differences, isStale ? [] : undecided)
  const taken = differences.filter(({ element }) => fields[sideField(element)] === 'mine')
  const next = nextPath(subject, 'save', '', fields.group)
  return saveOr(call, subject, fields, next, () => saveEdited(call, draft, mergedWith(draft, taken), draft.revision))
}
