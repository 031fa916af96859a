// Work that goes on by itself: the page is asked for again until it says that it is over. Without script the page
// reloads itself.
const beatMs = 1000

export function liveProgress(): void {
  const part = document.querySelector<HTMLElement>('[data-progress]')
  if (!part || part.dataset.progress === 'over') return
  setTimeout(() => void refresh(part), beatMs)
}

async function refresh(part: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(location.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector<HTMLElement>('[data-progress]')
    if (!fresh || fresh.dataset.progress === 'over') {
      location.reload()
      return
    }
    part.replaceChildren(...fresh.childNodes)
  } catch {
    // The next beat tries again.
  }
  setTimeout(() => void refresh(part), beatMs)
}
