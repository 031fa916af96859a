import { announce, said } from './said.ts'

/** Buttons that copy are hidden without script, because then they could do nothing. */
export function copyButtons(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? '')
      announce(said('已复制', 'Copied'))
      const label = button.querySelector('span') ?? button
      const before = label.textContent
      label.textContent = said('已复制', 'Copied')
      setTimeout(() => {
        label.textContent = before
      }, 2000)
    })
  }
}
