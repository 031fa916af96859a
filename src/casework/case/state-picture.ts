import { type CaseRole, caseStates, publicStates } from './case-states.ts'

const roleNames: Readonly<Record<CaseRole, string>> = { applicant: 'applicant', office: 'office', system: 'platform' }

/** The state table as a Mermaid picture; acts that leave the state as it is are listed with the state. */
export function drawCaseStates(): string {
  const lines = ['stateDiagram-v2', '  [*] --> draft: start (applicant)']
  for (const [state, row] of Object.entries(caseStates)) {
    const staying = Object.entries(row.acts)
      .filter(([, { to }]) => to === state)
      .map(([act]) => act)
    const inside = staying.length > 0 ? ` (${staying.join(', ')})` : ''
    lines.push(`  ${state}: ${state} ${publicStates[row.public].zh}${inside}`)
  }
  for (const [state, row] of Object.entries(caseStates)) {
    for (const [act, { by, to }] of Object.entries(row.acts)) {
      if (to !== state) lines.push(`  ${state} --> ${to}: ${act} (${by.map((role) => roleNames[role]).join(', ')})`)
    }
    if (row.turn === null) lines.push(`  ${state} --> [*]`)
  }
  return lines.join('\n')
}
