import { takeoverRoutes } from '#casework'
import { runAs, type Unbound } from '#kernel/bind-services'
import { type CaseId, newId, type PartyId } from '#kernel/ids'
import { type Client, type Officer, type Person, type Principal, system } from '#kernel/principal'
import { buildServer } from '#kernel/web/server'
import { signAnswer } from '#network'
import { portalRoutes, renderProblemPage } from '#portal'
import { calendarDateOf } from '#standards'
import { workbenchRoutes } from '#workbench'
import { openCase } from '../../src/casework/office/open-case.ts'
import { findCase, insertCaseKeys } from '../../src/casework/store/case-store.ts'
import { recordAct } from '../../src/casework/store/record-act.ts'
import { readClientCase } from '../../src/casework/takeover/cases/read-case.ts'
import { type Figure, median } from '../measure.ts'
import { madeCase, organisationOf } from './made-cases.ts'
import { officerAt } from './queue-figures.ts'

/** A page of the record full. */
const few = 30
const many = 1000
const looks = 15
/** Numbers grow by a digit or two, and the way to earlier pages appears. */
const mostGrowth = 1.02

/** A case's page and the answer of the API, after thirty acts and looks and after a thousand: bytes, and time beside it. */
export async function sizeFigures(unbound: Unbound): Promise<Figure[]> {
  const { partyId, id: caseId, organisation } = aSubmittedCase()
  const person: Person = { ...{ kind: 'person', level: 2, name: '林晓岚', sessionId: 'bench-person' }, partyId }
  const officer = officerAt(organisation)
  await runAs(unbound, system, ({ db }) => insertCaseKeys(db, { partyId, id: caseId }, [caseId]))
  const callers: Readonly<Record<string, Principal>> = { person, officer }
  const app = await buildServer({
    ...{
      unbound,
      routes: [...portalRoutes({}), ...workbenchRoutes, ...takeoverRoutes],
      signAnswer,
      formTargets: () => [],
    },
    identify: async (_services, request) => ({
      who: callers[request.header('x-caller') ?? ''] ?? system,
      sessionKey: 'bench',
    }),
    renderProblem: renderProblemPage,
  })
  const page = (caller: string, url: string) => async (): Promise<number> => {
    const answer = await app.inject({ url, headers: { accept: 'text/html', 'x-caller': caller } })
    if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
    return answer.rawPayload.length
  }
  const { id, name } = organisationOf(organisation)
  const client: Client = {
    ...{ kind: 'client', clientId: newId<'client'>(new Date()), name: '业务系统' },
    organisation: { id, name: name.zh, region: '360000' },
  }
  const asked = {
    'own-page': page('person', `/my/cases/${caseId}`),
    'office-page': page('officer', `/w/case/${caseId}`),
    api: () =>
      runAs(unbound, client, async (services) => JSON.stringify(await readClientCase(services, client, caseId)).length),
  }
  try {
    await grow(unbound, officer, { caseId, person }, few)
    const before = await measure(asked)
    await grow(unbound, officer, { caseId, person }, many - few)
    const after = await measure(asked)
    return Object.entries(after).map(([what, { bytes, milliseconds }]) => {
      const { bytes: less, milliseconds: faster } = before[what] ?? { bytes: Number.NaN, milliseconds: Number.NaN }
      return {
        id: `size-${what}`,
        what: `${what} of a case: bytes after ${many} acts and looks, beside ${few} (${faster.toFixed(1)} → ${milliseconds.toFixed(1)} ms)`,
        ...{ value: bytes, unit: 'bytes', limit: less, ratio: less / bytes, samples: looks },
        ...{ goal: `≤ ${mostGrowth} ×`, met: bytes <= less * mostGrowth },
      }
    })
  } finally {
    await app.close()
  }
}

/** One of the load. */
function aSubmittedCase(): { readonly partyId: PartyId; readonly id: CaseId; readonly organisation: number } {
  const today = calendarDateOf(new Date())
  for (let place = 0; ; place++) {
    const { partyId, id, organisation, state } = madeCase(place, today)
    // Branded for the type checker.
    if (state === 'submitted') return { partyId: partyId as PartyId, id: id as CaseId, organisation }
  }
}

async function measure(
  asked: Readonly<Record<string, () => Promise<number>>>,
): Promise<Record<string, { readonly bytes: number; readonly milliseconds: number }>> {
  const measured: Record<string, { bytes: number; milliseconds: number }> = {}
  for (const [what, ask] of Object.entries(asked)) {
    const waited: number[] = []
    let bytes = 0
    for (let look = 0; look < looks; look++) {
      const started = performance.now()
      bytes = await ask()
      waited.push(performance.now() - started)
    }
    measured[what] = { bytes, milliseconds: median(waited) }
  }
  return measured
}

/** So many more acts that both sides read, and so many looks of an officer, by the verbs themselves. */
async function grow(
  unbound: Unbound,
  officer: Officer,
  { caseId, person }: { readonly caseId: CaseId; readonly person: Person },
  count: number,
): Promise<void> {
  const actor = { kind: 'system', role: 'system', id: null, organisationId: null, name: null } as const
  for (let turn = 0; turn < count; turn++) {
    await runAs(unbound, officer, (services) => openCase(services, officer, caseId))
    await runAs(unbound, system, async (services) => {
      const found = await findCase(services, { partyId: person.partyId, id: caseId }, { lock: true })
      if (!found) throw new Error('the case of the bench is there')
      const { acceptanceDue, provisional } = found
      if (acceptanceDue === null) throw new Error('a submitted case has the day of its acceptance')
      await recordAct(services, found, { act: 'recount', detail: { acceptanceDue, provisional } }, actor)
    })
  }
}
