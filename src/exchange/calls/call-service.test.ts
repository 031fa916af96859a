import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { type Officer, type Person, type Principal, system } from '#kernel/principal'
import { ledgerRoutes, listFootprint } from '#ledger'
import { callPlatform, remoteCodeOf } from '#network'
import { calendarDate, sampleResidentId, sampleUscc } from '#standards'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import type { DataService, Grant } from '../directory/data-service.ts'
import { grantService } from '../directory/grant-service.ts'
import { pullDirectory } from '../directory/pull-directory.ts'
import { registerService } from '../directory/register-service.ts'
import { gatherFootprint } from '../footprint/gather-footprint.ts'
import { exchangeRoutes } from '../routes.ts'
import { callService } from './call-service.ts'
import { fillRegister } from './fill-register.ts'
import type { ServiceCall } from './service-call.ts'

const basicCode = '000709001000'
const number = sampleResidentId('36', calendarDate('1990-03-01'), 2)
const stranger = sampleResidentId('36', calendarDate('1990-03-01'), 3)
const words = (zh: string, en: string) => ({ zh, en })
const legalBasis = words('《居住证暂行条例》第九条', 'Residence Permit Regulations, article 9')

function dataService(
  id: string,
  providerPlatform: string,
  fields: string[],
  more: Partial<DataService> = {},
): DataService {
  return {
    id,
    providerPlatform,
    organisation: { id: sampleUscc('1', '1', '100000', 1), name: words('公安部', 'Ministry of Public Security') },
    dataset: words('人口库', 'Population register'),
    sharing: 'conditional',
    legalBasis,
    fields: fields.map((name) => ({ name, words: words(`字段${name}`, name) })),
    connector: { kind: 'register', register: 'population' },
    ...more,
  }
}

function grantOf(serviceId: string, fields: string[], more: Partial<Grant> = {}): Grant {
  return {
    id: 'residence-permit',
    serviceId,
    consumerPlatform: '360000',
    itemCodes: [basicCode],
    purpose: words('办理居住证', 'Residence permits'),
    fields,
    validUntil: '2027-01-01T00:00:00.000Z',
    ...more,
  }
}

const purpose = { caseNumber: 'C-1', itemCode: basicCode, words: words('办理居住证', 'Residence permit') }

for (const suite of ['intl', 'gm'] as const) {
  describe(`asking another department (${suite})`, () => {
    let network: TestNetwork
    let person: Person
    let officer: Officer
    before(async () => {
      const routes = [...exchangeRoutes, ...ledgerRoutes]
      network = await testNetwork([
        { id: 'hub', suite, routes },
        { id: '360000', suite, routes },
        { id: '440000', suite, routes },
        { id: 'mps', suite: suite === 'gm' ? 'intl' : 'gm', routes },
      ])
      const now = network.get('hub').unbound.clock.now()
      person = { kind: 'person', partyId: newId<'party'>(now), level: 2, name: '林晓岚', sessionId: 's' }
      officer = {
        kind: 'officer',
        officerId: newId<'officer'>(now),
        name: '周岚清',
        organisation: { id: sampleUscc('1', '1', '360102', 1), name: '南昌市公安局东湖分局', region: '360102' },
        duties: ['approver'],
        sessionId: 's',
      }
      await network.get('hub').as(system, async (services) => {
        await registerService(
          services,
          dataService('mps.population.person', 'mps', ['name', 'sex', 'householdAddress']),
        )
        await registerService(
          services,
          dataService('mps.population.verify', 'mps', ['matches'], {
            connector: { kind: 'match', register: 'population' },
          }),
        )
        await registerService(services, dataService('mps.secret.files', 'mps', ['name'], { sharing: 'withheld' }))
        await grantService(services, grantOf('mps.population.person', ['name', 'sex']))
        await grantService(services, grantOf('mps.population.verify', ['matches'], { itemCodes: null }))
      })
      await network.get('360000').as(system, async (services) => {
        const local = dataService('360000.residence.registration', '360000', ['since', 'address'], {
          connector: { kind: 'register', register: 'residence' },
        })
        await registerService(services, local)
        await grantService(services, grantOf(local.id, ['since']))
        await fillRegister(services, 'residence', [
          { personNumber: number, values: { since: '2025-01-01', address: '东湖区' } },
        ])
      })
      await network
        .get('mps')
        .as(system, (services) =>
          fillRegister(services, 'population', [
            { personNumber: number, values: { name: '阿依古丽·买买提', sex: '2', householdAddress: '修水县' } },
          ]),
        )
      for (const id of ['360000', '440000', 'mps']) await pullDirectory(network.get(id).services)
    })
    afterEach(async () => {
      network.setLine(undefined)
      network.advance(11_000)
    })
    after(() => network.close())

    function ask(more: Partial<ServiceCall> = {}, who: Principal = person, id = '360000') {
      const call = {
        serviceId: 'mps.population.person',
        subject: { personNumber: number, partyId: person.partyId },
        fields: ['name'],
        purpose,
        ...more,
      }
      return network.get(id).as(who, (services) => callService(services, call))
    }
    const recordsAt = (id: string, personNumber = number) =>
      network
        .get(id)
        .as(system, (services) => listFootprint(services, { personNumber, partyId: person.partyId }, { limit: 50 }))

    it('brings the granted fields with their source and time, and nothing else', async () => {
      const answer = await ask()
      assert.deepEqual(answer, {
        found: true,
        values: { name: '阿依古丽·买买提' },
        source: {
          organisation: words('公安部', 'Ministry of Public Security'),
          dataset: words('人口库', 'Population register'),
          platformId: 'mps',
        },
        fetchedAt: network.get('mps').unbound.clock.now(),
      })
    })

    it('is on record on both sides: who stood behind it, which fields, for which case, by which right', async () => {
      network.advance(1_000)
      await ask({ fields: ['name', 'sex'] }, officer)
      const [provided] = await recordsAt('mps')
      const [received] = await recordsAt('360000')
      assert.ok(provided && received)
      assert.deepEqual(
        [provided.act, provided.fields, provided.result, provided.purpose.caseNumber, provided.legalBasis],
        ['exchange.provide', ['name', 'sex'], 'done', 'C-1', legalBasis],
      )
      assert.deepEqual(provided.actor, {
        kind: 'platform',
        id: officer.officerId,
        name: '周岚清',
        organisation: '南昌市公安局东湖分局',
        platformId: '360000',
      })
      assert.deepEqual(
        [received.act, received.fields, received.purpose.itemCode],
        ['exchange.receive', ['name', 'sex'], basicCode],
      )
      assert.equal(received.actor.name, '周岚清')
      assert.equal(received.reference, provided.reference)
    })

    it('says nothing of the name of the person who asked for themselves', async () => {
      network.advance(1_000)
      await ask()
      const [provided] = await recordsAt('mps')
      assert.deepEqual([provided?.actor.name, provided?.actor.id], ['本人', person.partyId])
    })

    it('carries the person number only inside signed bodies', async () => {
      await ask()
      assert.ok(network.sent.some(({ body }) => body && Buffer.from(body).includes(number)))
      for (const { url, headers } of network.sent) {
        assert.ok(!url.includes(number) && !JSON.stringify(headers).includes(number))
      }
      const logged = ['360000', 'mps'].flatMap((id) => network.get(id).logged).join('\n')
      assert.ok(!logged.includes(number) && !logged.includes('阿依古丽'))
    })

    it('finds nobody under an unknown number, which is on record too', async () => {
      const answer = await ask({ subject: { personNumber: stranger } })
      assert.deepEqual([answer.found, answer.values], [false, {}])
      assert.equal((await recordsAt('mps', stranger)).at(0)?.act, 'exchange.provide')
    })

    it('answers only whether a name matches where the service compares', async () => {
      const verify = async (name: string, fields = ['matches']) =>
        (
          await ask({
            serviceId: 'mps.population.verify',
            input: { name },
            fields,
            purpose: { words: words('实名核验', 'Real-name check') },
          })
        ).values
      assert.deepEqual(await verify('阿依古丽•买买提 '), { matches: true }) // another middle dot, a trailing space
      assert.deepEqual(await verify('阿依古丽'), { matches: false })
      assert.deepEqual(await verify(''), { matches: false })
      await assert.rejects(verify('阿依古丽·买买提', ['name']), { code: 'exchange.not-granted' })
      await assert.rejects(
        ask({
          serviceId: 'mps.population.verify',
          fields: ['matches'],
          purpose: { words: words('实名核验', 'Real-name check') },
        }),
        { code: 'exchange.input-missing' },
      )
    })

    it('works the same with a service of the same platform, without the wire', async () => {
      const earlier = network.sent.length
      const answer = await ask({ serviceId: '360000.residence.registration', fields: ['since'] })
      assert.deepEqual(answer.values, { since: '2025-01-01' })
      assert.equal(answer.source.platformId, '360000')
      assert.equal(network.sent.length, earlier)
      await assert.rejects(ask({ serviceId: '360000.residence.registration', fields: ['address'] }), {
        code: 'exchange.not-granted',
      })
    })

    it('is refused for more fields, another item, no item and no grant, before anything is sent, and is on record', async () => {
      const earlier = network.sent.length
      const refused = { code: 'exchange.not-granted', status: 403 }
      network.advance(1_000)
      await assert.rejects(ask({ fields: ['name', 'householdAddress'] }), refused)
      await assert.rejects(ask({ purpose: { ...purpose, itemCode: '000709002000' } }), refused)
      await assert.rejects(ask({ purpose: { words: purpose.words } }), refused)
      await assert.rejects(ask({}, person, '440000'), refused)
      await assert.rejects(ask({ serviceId: 'mps.secret.files' }), { code: 'exchange.not-shared', status: 403 })
      await assert.rejects(ask({ serviceId: 'mps.unknown.service' }), { code: 'exchange.service-unknown', status: 404 })
      assert.equal(network.sent.length, earlier)
      assert.deepEqual(
        (await recordsAt('360000')).slice(0, 4).map(({ result }) => result),
        Array(4).fill('refused'),
      )
    })

    it('is refused by the provider, whatever the consumer believes it may do', async () => {
      await network
        .get('440000')
        .as(system, (services) =>
          grantService(
            services,
            grantOf('mps.population.person', ['householdAddress'], { consumerPlatform: '440000' }),
          ),
        )
      network.advance(1_000)
      await assert.rejects(ask({ fields: ['householdAddress'] }, officer, '440000'), { code: 'exchange.not-granted' })
      const [record] = await recordsAt('mps')
      assert.deepEqual(
        [record?.result, record?.actor.platformId, record?.fields],
        ['refused', '440000', ['householdAddress']],
      )
      assert.equal((await recordsAt('440000')).at(0)?.result, 'refused')
    })

    it('is refused by a platform that does not provide the service, and when its form is wrong', async () => {
      const { services } = network.get('360000')
      const send = (body: unknown, id = '440000') =>
        callPlatform(services, id, { path: '/exchange/call', body, purpose: 'exchange.call' })
      const good = {
        reference: newId(new Date()),
        serviceId: 'mps.population.person',
        personNumber: number,
        partyId: null,
        input: {},
        fields: ['name'],
        purpose,
        onBehalf: { id: 'o', name: 'n', organisation: 'x' },
      }
      await assert.rejects(send(good), (error) => remoteCodeOf(error) === 'exchange.service-unknown')
      for (const wrong of [
        { ...good, personNumber: 'x' },
        { ...good, fields: [] },
        { ...good, fields: [number] },
        { ...good, onBehalf: undefined },
        { ...good, purpose: { words: { zh: '', en: '' } } },
        { ...good, more: 1 },
      ]) {
        await assert.rejects(send(wrong, 'mps'), (error) => remoteCodeOf(error) === 'kernel.bad-request')
      }
    })

    it('says that the source is unavailable when it is silent, failing or lying', async () => {
      const away = { code: 'exchange.source-unavailable', status: 503 }
      network.setLine(() => Promise.reject(new Error('cut')))
      await assert.rejects(ask(), away)
      network.setLine(async (request, send) => ({ ...(await send(request)), status: 500 }))
      await assert.rejects(ask(), away)
      network.setLine(async (request, send) => ({ ...(await send(request)), body: Buffer.from('{"found":true}') }))
      await assert.rejects(ask(), away)
    })

    it('shows the person everything, once, and which platforms were silent', async () => {
      network.advance(1_000)
      await ask()
      const gather = () =>
        network
          .get('440000')
          .as(person, (services) => gatherFootprint(services, { partyId: person.partyId, residentId: number }))
      const all = await gather()
      assert.deepEqual(all.silent, [])
      assert.equal(all.records[0]?.act, 'exchange.provide')
      const references = all.records
        .map(({ reference }) => reference)
        .filter((each) => each === all.records[0]?.reference)
      assert.equal(references.length, 1)
      assert.ok(all.records.every((each, index) => index === 0 || each.at <= (all.records[index - 1]?.at ?? each.at)))

      network.setLine((request, send) =>
        request.url.includes('mps') ? Promise.reject(new Error('cut')) : send(request),
      )
      const some = await gather()
      assert.deepEqual(
        some.silent.map(({ id }) => id),
        ['mps'],
      )
      assert.ok(some.records.some(({ act, platformId }) => act === 'exchange.receive' && platformId === '360000'))
    })
  })
}
