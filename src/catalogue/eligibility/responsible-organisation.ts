import type { ServiceItem } from '../item.ts'
import { type EligibilityContext, variablesOf } from './context.ts'
import { findValue } from './evaluate.ts'

/** The unified social credit code of the office that decides, by the item's routing rule; undefined while the facts do not tell. */
export function findResponsibleOrganisation(
  item: Pick<ServiceItem, 'online'>,
  context: EligibilityContext,
): string | undefined {
  if (!item.online) return undefined
  const value = findValue(item.online.routing, variablesOf(item.online, context))
  return typeof value === 'string' && value !== '' ? value : undefined
}
