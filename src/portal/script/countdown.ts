import { announce, said } from './said.ts'

/** The remaining seconds of a code. Announced at ten seconds, not each second; at nought the page makes a new code. */
export function countDown(): void {
  const place = document.querySelector<HTMLElement>('[data-countdown]')
  if (!place) return
  const text = place.querySelector('[data-countdown-text]')
  const bar = place.querySelector('[data-countdown-bar]')
  const renew = place.querySelector<HTMLAnchorElement>('[data-countdown-renew]')
  const lifetime = Number(place.dataset.lifetime)
  const end = Date.now() + Number(place.dataset.countdown) * 1000
  const timer = setInterval(() => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000))
    if (text) text.textContent = said(`${left}秒后更新`, `New code in ${left} seconds`)
    bar?.setAttribute('width', `${(left / lifetime) * 100}%`)
    if (left === 10) announce(said('还有10秒更新', 'New code in 10 seconds'))
    if (left > 0) return
    clearInterval(timer)
    if (renew) location.replace(renew.href)
  }, 1000)
}
