import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { KeyRing } from '#kernel/keys'
import { calendarDateOf } from '#standards'
import { item, itemText, madeCase, organisationOf, sealedContents } from './made-cases.ts'

const columns = [
  ...['party_id', 'id', 'version', 'state', 'item_code', 'item_version', 'item_digest', 'region', 'started_at'],
  ...['updated_at', 'channel', 'submitted_at', 'received_at', 'submission_key', 'case_number', 'query_code'],
  ...['organisation_id', 'organisation_name', 'doubtful', 'acceptance_due', 'accepted_at', 'acceptance_basis'],
  ...['promised_due', 'statutory_due', 'due', 'outcome', 'decided_at', 'delivered_at', 'closed_at', 'content'],
]
const linesOfPart = 500

/** So many cases of a province, with what falls due in them; every row as the product writes it. @returns rows a second */
export async function loadCases(client: pg.Client, keys: KeyRing, count: number): Promise<number> {
  await client.query(
    `insert into casework.items (digest, item) select sha256(convert_to(item::text, 'UTF8')), item
      from (select $1::jsonb as item) given`,
    [itemText],
  )
  const { rows } = await client.query<{ digest: Buffer }>('select digest from casework.items')
  const digest = `\\\\x${rows[0]?.digest.toString('hex')}`
  const started = performance.now()
  await pipeline(
    Readable.from(parts(count, digest, keys)),
    client.query(copyFrom(`copy casework.cases (${columns.join(', ')}) from stdin`)),
  )
  const perSecond = (count / (performance.now() - started)) * 1000
  await client.query(
    `insert into casework.timers (party_id, case_id, kind, due_on)
      select party_id, id, case state when 'submitted' then 'notice' when 'incomplete' then 'correction' else 'promise' end, due
        from casework.cases where due is not null
      union all select party_id, id, 'statutory', due + 20 from casework.cases where state = 'handling'`,
  )
  await client.query('vacuum (analyze) casework.cases, casework.timers, casework.items')
  await client.query('checkpoint')
  return perSecond
}

function* parts(count: number, digest: string, keys: KeyRing): Generator<string> {
  const now = new Date()
  const today = calendarDateOf(now)
  const contents = sealedContents(keys, now).map((content) => `\\\\x${content.toString('hex')}`)
  const names = new Map<number, readonly [id: string, name: string]>()
  const nameOf = (number: number): readonly [string, string] => {
    const { id, name } = organisationOf(number)
    const known = names.get(number) ?? ([id, JSON.stringify(name)] as const)
    names.set(number, known)
    return known
  }
  const lineOf = (place: number): string => {
    const { partyId, id, organisation, state, submittedAt, due, decidedAt } = madeCase(place, today)
    const [organisationId, organisationName] = nameOf(organisation)
    const at = submittedAt.toISOString()
    const isAccepted = state === 'handling' || state === 'closed'
    const over = decidedAt?.toISOString() ?? null
    const fields = [
      ...[partyId, id, state === 'closed' ? 9 : 3, state, item.handlingCode, item.version, digest, item.region, at],
      ...[
        over ?? at,
        'online',
        at,
        at,
        id,
        `C${id}`,
        `Q${place}`,
        organisationId,
        organisationName,
        place % 7 === 0 ? 1 : 0,
      ],
      ...[state === 'submitted' ? due : null, isAccepted ? at : null, isAccepted ? 'automatic' : null],
      ...[isAccepted ? due : null, isAccepted ? due : null, due, over && 'granted', over, over, over],
      contents[place % contents.length],
    ]
    return `${fields.map((field) => field ?? '\\N').join('\t')}\n`
  }
  for (let from = 0; from < count; from += linesOfPart)
    yield Array.from({ length: Math.min(linesOfPart, count - from) }, (_, each) => lineOf(from + each)).join('')
}
