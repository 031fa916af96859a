import type { ServiceItem } from '#catalogue'
import { type Language, say } from '#kernel/language'

/** Who will be asked for what, in the item's words: the group of a fact names the department's matter. */
export function sourcesOf(
  { online }: Pick<ServiceItem, 'online'>,
  language: Language,
): readonly { readonly name: string; readonly fields: string }[] {
  const asked = (online?.facts ?? []).filter(({ from }) => from.kind !== 'account')
  const byGroup = Map.groupBy(asked, ({ group }) => say(group, language))
  const separator = language === 'en' ? ', ' : '、'
  return [...byGroup].map(([name, facts]) => ({
    name,
    fields: facts.map(({ label }) => say(label, language)).join(separator),
  }))
}
