import { lifecycleStates, type Step } from './states.ts'

interface Drawn {
  readonly words: { readonly zh: string }
  readonly acts: Readonly<Partial<Record<string, Step<string>>>>
}

/** The table of states as a Mermaid picture; acts that leave the state as it is are listed with the state. */
export function drawLifecycle(): string {
  const states: [string, Drawn][] = Object.entries(lifecycleStates)
  const steps = states.flatMap(([state, { acts }]) =>
    Object.entries(acts).flatMap(([act, step]) => (step ? [{ state, act, ...step }] : [])),
  )
  const lines = ['stateDiagram-v2', '  [*] --> draft: start (manager)', '  [*] --> new']
  for (const [state, { words }] of states) {
    const staying = steps.filter((step) => step.state === state && step.to === state).map(({ act }) => act)
    const inside = staying.length > 0 ? ` (${staying.join(', ')})` : ''
    lines.push(`  ${idOf(state)}: ${state} ${words.zh}${inside}`)
  }
  for (const { state, act, to, by } of steps) {
    if (to !== state) lines.push(`  ${idOf(state)} --> ${idOf(to)}: ${act} (${by.join(', ')})`)
  }
  for (const [state, { acts }] of states) if (Object.keys(acts).length === 0) lines.push(`  ${idOf(state)} --> [*]`)
  return lines.join('\n')
}

/** Mermaid reads a hyphen as part of an arrow. */
function idOf(state: string): string {
  return state.replaceAll('-', '_')
}
