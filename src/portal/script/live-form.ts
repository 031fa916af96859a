// A form that is checked while it is written: the server draws the page for what has been entered, and the parts marked
// `data-live` are taken over from it. Without script the same check is a button of the form.
import { announce, said } from './said.ts'

const restMs = 700

export function liveForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-live-form]')
  if (!form) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  const check = async (): Promise<void> => {
    asking?.abort()
    asking = new AbortController()
    const page = await send(form, 'check', asking.signal)
    if (page) takeOver(page, (name) => name !== 'versions')
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), restMs)
  })
}

/** Saves where the clerk is, without leaving the place. @returns false when the server has something to say first */
export async function saveInPlace(form: HTMLFormElement): Promise<boolean> {
  const page = await send(form, 'save')
  if (!page || page.querySelector('[data-error-summary]')) return false
  takeOver(page, () => true)
  announce(said('已保存', 'Saved'))
  return true
}

/** The page the server answers with, if it is this form again. */
async function send(form: HTMLFormElement, step: string, signal?: AbortSignal): Promise<Document | undefined> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('do', step)
  try {
    const answer = await fetch(form.action, { method: 'POST', body, ...(signal && { signal }) })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.querySelector('form[data-live-form]') ? page : undefined
  } catch {
    // No network, or another check has begun: what stands on the page stays.
    return undefined
  }
}

function takeOver(page: Document, wanted: (name: string) => boolean): void {
  const before = summaryOf(document)
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = part.dataset.live ?? ''
    const fresh = page.querySelector(`[data-live="${CSS.escape(name)}"]`)
    // A part the clerk is in stays as it is.
    if (fresh && wanted(name) && !part.contains(document.activeElement)) part.replaceChildren(...fresh.childNodes)
  }
  const after = summaryOf(document)
  if (after !== before) announce(after)
}

function summaryOf(page: Document): string {
  return page.querySelector('[data-summary]')?.textContent?.trim() ?? ''
}
