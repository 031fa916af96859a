import { basicOf, publishBasicItems, publishItems, type ServiceItem } from '#catalogue'
import type { Services } from '#kernel/services'

/** Puts items in force on a platform that has no catalogue yet: each becomes the first to implement its basic item. */
export async function publishWithBasics(services: Services, items: readonly ServiceItem[]): Promise<void> {
  const basics = new Map(items.map((item) => [item.basicCode, basicOf(item)]))
  await publishBasicItems(services, [...basics.values()])
  await publishItems(services, items)
}
