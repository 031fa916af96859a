/** A page that needs the line says so when there is none, and its forms stay where they are: nothing is pretended. */
export function browserOffline(): void {
  const banner = document.querySelector<HTMLElement>('[data-browser-offline]')
  if (!banner) return
  const show = () => {
    banner.hidden = navigator.onLine
  }
  addEventListener('online', show)
  addEventListener('offline', show)
  show()
  // Before everybody else: the guard against a second press would take this one for the first.
  const stay = (event: SubmitEvent) => {
    if (navigator.onLine || !(event.target instanceof HTMLFormElement) || event.target.dataset.needsLine === undefined)
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    banner.scrollIntoView()
  }
  document.addEventListener('submit', stay, { capture: true })
}
