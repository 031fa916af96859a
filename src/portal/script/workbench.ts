// Keys of the workbench (portal.md 1.7). Each key presses a link or button that is on the page anyway.

import { liveForm, saveInPlace } from './live-form.ts'
import { liveProgress } from './live-progress.ts'
import { browserOffline } from './staff/browser-offline.ts'

/** `data-key="y"` on a link, button or field names its key; the list's rows are reached by J and K. */
function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey && !event.altKey && !event.metaKey && pressedWithControl(event)) return
  if (/^f\d+$/i.test(event.key) && !event.ctrlKey && !event.altKey && pressedOne(event, event.key.toLowerCase())) return
  // Single letters act only outside fields, and can be turned off (WCAG 2.1.4).
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || inField(event.target) || turnedOff())
    return
  const key = event.key.toLowerCase()
  if (key === 'j' || key === 'k') {
    event.preventDefault()
    moveBy(key === 'j' ? 1 : -1)
    return
  }
  pressedOne(event, key)
}

/** Keys of functions work in fields too: a clerk has both hands on the keyboard. @returns whether the page has the key */
function pressedOne(event: KeyboardEvent, key: string): boolean {
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  if (!target) return false
  event.preventDefault()
  if (target instanceof HTMLInputElement) target.focus()
  else target.click()
  return true
}

/** Ctrl with a letter works in fields too. @returns whether the page has that key */
function pressedWithControl(event: KeyboardEvent): boolean {
  const target = document.querySelector<HTMLElement>(`[data-key="ctrl+${CSS.escape(event.key.toLowerCase())}"]`)
  if (!target) return false
  event.preventDefault()
  if (target instanceof HTMLInputElement) {
    target.focus()
    return true
  }
  const form = target instanceof HTMLButtonElement ? target.form : null
  if (form?.dataset.liveForm === undefined || event.key.toLowerCase() !== 's') target.click()
  // What cannot be saved as it is comes back as a page that says why.
  else void saveInPlace(form).then((isDone) => isDone || target.click())
  return true
}

/** Moves along the rows of the queue; the row in focus opens with Enter because it is a link. */
function moveBy(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.queue__link')]
  const focused = rows.findIndex((row) => row.matches(':focus'))
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.closest('[aria-current]'))
  rows[Math.min(rows.length - 1, Math.max(0, from + step))]?.focus()
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

function turnedOff(): boolean {
  return document.documentElement.dataset.keys === 'off'
}

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
document.addEventListener('keydown', pressed)
liveForm()
liveProgress()
browserOffline()
