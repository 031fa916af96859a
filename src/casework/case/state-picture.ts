import { caseActs } from './case-acts.ts'
import { type CaseRole, caseRoles, roleWords } from './case-roles.ts'
import { type CaseState, caseStates, publicStates, type Step } from './case-states.ts'

/** Acts that lead out of a state, as the table has them. */
function stepsOf(state: CaseState): [act: keyof typeof caseActs, step: Step][] {
  // Object.entries forgets that the keys are acts.
  return Object.entries(caseStates[state].acts) as [keyof typeof caseActs, Step][]
}
// Object.keys forgets that the keys are states.
const states = Object.keys(caseStates) as CaseState[]

/** The state table as a Mermaid picture; acts that leave the state as it is are listed with the state in the manual. */
export function drawCaseStates(): string {
  const lines = ['stateDiagram-v2', '  [*] --> draft: start (applicant), start-for (window)']
  for (const state of states) lines.push(`  ${idOf(state)}: ${state} ${publicName(state)}`)
  for (const state of states) {
    for (const [act, { by, to }] of stepsOf(state)) {
      const targets = to === 'as-decided' ? (['granted', 'refused'] as const) : [to]
      for (const target of targets) {
        if (target !== state) lines.push(`  ${idOf(state)} --> ${idOf(target)}: ${act} (${namesOf(by)})`)
      }
    }
    if (caseStates[state].turn === null) lines.push(`  ${idOf(state)} --> [*]`)
  }
  return lines.join('\n')
}

/** docs/case-states.md: the picture, and below it every act in every state with its clause and its effect on the clock. */
export function caseStatesManual(): string {
  const rows = states.flatMap((state) => stepsOf(state).map(([act, step]) => rowOf(state, act, step)))
  const reads = states.map((state) => `| \`${state}\` | ${caseRoles.map((role) => readsOf(state, role)).join(' | ')} |`)
  return [
    '# The life of a case',
    '',
    'Drawn from `src/casework/case/case-states.ts` and `case-acts.ts`; write it anew with `node bin/tongban.js manual case-states > docs/case-states.md`.',
    '',
    '```mermaid',
    drawCaseStates(),
    '```',
    '',
    '## Acts',
    '',
    'Clock: `notice` sets off the five days for the notice, `begin` both limits, `rest` and `resume` pause them, `extend` moves them, `delivery` sets off the ten days, `stop` ends what ran, `recount` counts due days by a later calendar.',
    '',
    '| state | act | 名称 | who | leads to | clock | clause |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Who reads what',
    '',
    `| state | ${caseRoles.map((role) => roleWords[role].en).join(' | ')} |`,
    `| --- |${' --- |'.repeat(caseRoles.length)}`,
    ...reads,
    '',
  ].join('\n')
}

function rowOf(state: CaseState, act: keyof typeof caseActs, { by, to, clock, clause }: Step): string {
  const target = to === 'as-decided' ? '`granted` `refused`' : to === state ? '–' : `\`${to}\``
  return `| \`${state}\` | \`${act}\` | ${caseActs[act].words.zh} | ${namesOf(by)} | ${target} | ${clock} | ${clause.zh} |`
}

function readsOf(state: CaseState, role: CaseRole): string {
  return caseStates[state].reads[role]?.join(' ') ?? ''
}

function publicName(state: CaseState): string {
  const shown = caseStates[state].public
  return shown === 'by-outcome' ? `${publicStates.granted.zh}／${publicStates.refused.zh}` : publicStates[shown].zh
}

function namesOf(roles: readonly CaseRole[]): string {
  return roles.map((role) => roleWords[role].en).join(', ')
}

/** Mermaid takes a hyphen in an id for the beginning of an arrow. */
function idOf(state: CaseState): string {
  return state.replaceAll('-', '_')
}
