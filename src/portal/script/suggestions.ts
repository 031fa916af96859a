import { announce, said } from './said.ts'

interface Suggestion {
  readonly text: string
  /** Where choosing it leads; without it the words are searched for. */
  readonly href?: string
}

const most = 8

/** Turns the input of a search form into a combobox (ARIA APG, list autocomplete). */
export function suggest(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    const input = form.querySelector<HTMLInputElement>('input[type="search"]')
    if (input) combobox(form, input)
  }
}

function combobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.id = `${input.id}-list`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', form.dataset.suggestWords ?? '')
  form.append(list)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-controls', list.id],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
  ]) {
    input.setAttribute(name ?? '', value ?? '')
  }
  let shown: readonly Suggestion[] = []
  let active = -1
  let asked = 0

  const mark = (next: number) => {
    active = next
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active))
    if (active < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`)
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    mark(-1)
  }
  const take = (index: number) => {
    const chosen = shown[index]
    if (!chosen) return
    if (chosen.href) location.assign(chosen.href)
    else {
      input.value = chosen.text
      form.requestSubmit()
    }
  }
  const show = (found: readonly Suggestion[]) => {
    shown = found.slice(0, most)
    list.replaceChildren(...shown.map((each, index) => option(`${list.id}-${index}`, each.text, () => take(index))))
    list.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    mark(-1)
    announce(said(`${shown.length}条建议`, `${shown.length} suggestions`))
  }
  const ask = async () => {
    const words = input.value.trim()
    const turn = ++asked
    if (!words) return close()
    const found = await fetchSuggestions(words, form.dataset)
    // Answers may overtake each other; only the latest question counts.
    if (turn === asked && document.activeElement === input) show(found)
  }

  let pause = 0
  input.addEventListener('input', (event) => {
    // While a Chinese input method composes, the letters are not words yet.
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(pause)
    pause = window.setTimeout(ask, 120)
  })
  input.addEventListener('compositionend', ask)
  input.addEventListener('blur', () => setTimeout(close, 150))
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    const count = shown.length
    if (event.key === 'ArrowDown') mark((active + 1) % count)
    else if (event.key === 'ArrowUp') mark((active <= 0 ? count : active) - 1)
    else if (event.key === 'Enter' && active >= 0) take(active)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  })
}

function option(id: string, text: string, take: () => void): HTMLLIElement {
  const item = document.createElement('li')
  item.id = id
  item.setAttribute('role', 'option')
  item.textContent = text
  item.addEventListener('mousedown', (event) => {
    event.preventDefault()
    take()
  })
  return item
}

/** No answer is no suggestion: the form works without. */
async function fetchSuggestions(words: string, about: DOMStringMap): Promise<readonly Suggestion[]> {
  try {
    const query = new URLSearchParams({ q: words, region: about.suggestRegion ?? '' })
    const response = await fetch(`${about.suggest === 'en' ? '/en' : ''}/api/suggest?${query}`)
    if (!response.ok) return []
    const answer: unknown = await response.json()
    const listed = Array.isArray(answer) ? answer : (answer as { suggestions?: unknown })?.suggestions
    return Array.isArray(listed) ? listed.map(suggestionOf).filter((each) => each !== undefined) : []
  } catch {
    return []
  }
}

function suggestionOf(value: unknown): Suggestion | undefined {
  if (typeof value === 'string') return { text: value }
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  const text = String(value.text)
  return 'href' in value && typeof value.href === 'string' ? { text, href: value.href } : { text }
}
