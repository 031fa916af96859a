import { addOfficer, addOrganisation } from '#identity'
import { type Officer, system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { publishWithBasics } from './publish-with-basics.ts'
import { eastLakeOffice, serviceItems, westLakeOffice } from './service-items.ts'
import { type TestOptions, type TestServices, testServices } from './services.ts'

/** A platform with items in force, two managers of the organ whose they are, one of another organ, and an approver. */
export interface ManagersWorld {
  readonly test: TestServices
  readonly first: Officer
  readonly second: Officer
  readonly stranger: Officer
  readonly approver: Officer
  close(): Promise<void>
}

export const operationsCentre = sampleUscc('1', '2', '110000', 1)

/** @param options at the hub the managers keep the national catalogue, elsewhere they implement it */
export async function managersWorld(options: TestOptions = {}): Promise<ManagersWorld> {
  const test = await testServices(options)
  const isHub = options.platform?.kind === 'hub'
  const own = isHub ? operationsCentre : eastLakeOffice
  const region = isHub ? '000000' : '360102'
  const organs = [
    { id: own, name: { zh: '东湖分局', en: 'Donghu Branch' }, region },
    { id: westLakeOffice, name: { zh: '西湖分局', en: 'Xihu Branch' }, region: '360103' },
  ]
  for (const organ of organs) await test.as(system, (services) => addOrganisation(services, organ))
  await test.as(system, (services) => publishWithBasics(services, serviceItems))

  async function officer(account: string, name: string, organ: number, duty: Officer['duties'][number]) {
    const organisation = organs[organ] ?? { id: own, name: { zh: '', en: '' }, region }
    const duties = [duty]
    const officerId = await test.as(system, (services) =>
      addOfficer(services, { account, name, duties, organisationId: organisation.id, password: 'long enough 1' }),
    )
    const { id, region: serves } = organisation
    return {
      kind: 'officer',
      ...{ officerId, name, duties },
      organisation: { id, name: organisation.name.zh, region: serves },
      sessionId: account,
    } as const satisfies Officer
  }

  return {
    test,
    first: await officer('zoumin', '邹敏', 0, 'item-manager'),
    second: await officer('taojianguo', '陶建国', 0, 'item-manager'),
    stranger: await officer('xiayu', '夏雨', 1, 'item-manager'),
    approver: await officer('zhoulanqing', '周岚清', 0, 'approver'),
    close: () => test.close(),
  }
}

/** The boxes of a form as a browser would send them: inputs, chosen options, texts. */
export function boxesOf(body: string, formPattern = /<form[^>]*id="edit"[\s\S]*?<\/form>/): Record<string, string> {
  const form = formPattern.exec(body)?.[0] ?? ''
  const boxes: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type')
    if (!name || name === 'csrf') continue
    if ((type === 'checkbox' || type === 'radio') && !/ checked=""/.test(tag)) continue
    boxes[name] = attribute(tag, 'value') ?? ''
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    boxes[attribute(tag, 'name') ?? ''] = unescaped(text)
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]* selected=""[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
    boxes[attribute(tag, 'name') ?? ''] = attribute(chosen, 'value') ?? ''
  }
  return boxes
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
