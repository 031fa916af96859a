import { said } from './said.ts'

/** A second press while the first is on its way does nothing; the button says that it is busy. Coming back by Back frees it. */
export function guardSubmit(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form.dataset.busy) {
      event.preventDefault()
      return
    }
    form.dataset.busy = 'yes'
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    const label = button.querySelector('span') ?? button
    button.dataset.label = label.textContent ?? ''
    // After the form's data has been collected: a change before it could lose the value of the button.
    setTimeout(() => {
      button.setAttribute('aria-busy', 'true')
      label.textContent = said('正在提交…', 'Sending…')
    })
  })
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-busy]')) {
      delete form.dataset.busy
      for (const button of form.querySelectorAll<HTMLButtonElement>('button[aria-busy]')) {
        button.removeAttribute('aria-busy')
        const label = button.querySelector('span') ?? button
        label.textContent = button.dataset.label ?? ''
      }
    }
  })
}
