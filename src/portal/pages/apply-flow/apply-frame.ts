import type { Call } from '#kernel/http'
import type { Words } from '#kernel/language'
import type { Frame } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'

/** The frame of a page of an application; its title names the page and what is applied for. */
export function applyFrame(
  call: Call,
  page: Words,
  item: { readonly name: Words },
  options: { readonly hasErrors?: boolean } = {},
): Frame {
  const title = { zh: `${page.zh}·${item.name.zh}`, en: `${page.en}: ${item.name.en}` }
  return frameOf(call, { title, ...options })
}
