import { type ComponentType, createElement } from 'react'
import { page, type Reply } from '#kernel/http'
import { type Frame, renderDocument } from './frame/index.ts'

export interface PageProps<View> {
  readonly frame: Frame
  readonly view: View
}

/** The page of one person: no place in a search engine, 422 when a form came back with errors. */
export function privatePage<View>(Page: ComponentType<PageProps<View>>, frame: Frame, view: View): Reply {
  const html = renderDocument(frame, createElement(Page, { frame, view }), { noIndex: true })
  return page(html, { status: frame.hasErrors ? 422 : 200 })
}
