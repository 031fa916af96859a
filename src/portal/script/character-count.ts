import { announce, said } from './said.ts'

/** Says how much room is left from 80 % on, and how much is too much; never stops anybody from typing. */
export function countCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const max = Number(area.dataset.max)
    const place = document.querySelector(`[data-count-for="${CSS.escape(area.id)}"]`)
    const initial = place?.textContent ?? ''
    let pause = 0
    area.addEventListener('input', () => {
      // Code points: a rare character counts once (portal.md 2.9).
      const left = max - [...area.value].length
      const near = left < max * 0.2
      const text =
        left < 0
          ? said(`超出${-left}字`, `${-left} characters too many`)
          : said(`还可以写${left}字`, `${left} characters left`)
      if (place) place.textContent = near ? text : initial
      clearTimeout(pause)
      if (near) pause = window.setTimeout(() => announce(text), 1000)
    })
  }
}
