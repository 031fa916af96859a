// Says nothing about which service it is.
const generic = /办理|申请|登记|审批|核发|服务|事项|许可|备案|确认/g

/** How many letters of a phrase are words that stand in hundreds of names. */
export function genericLength(phrase: string): number {
  let length = 0
  for (const [word] of phrase.matchAll(generic)) length += word.length
  return length
}
