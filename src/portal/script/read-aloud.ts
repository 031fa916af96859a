import { said } from './said.ts'
import { sentences, spoken } from './sentences.ts'

interface Piece {
  readonly text: string
  readonly range: Range
}

const skipped = 'script, style, svg, button, select, textarea, [hidden], [aria-hidden="true"]'
const blocks = 'p, li, h1, h2, h3, h4, dt, dd, th, td, caption, legend, label, summary, div, time'

/**
 * Reads `main` with a voice of the device. Remote voices are never used: the text of a page would leave the device
 * (portal.md 3.12). Without a local voice the buttons stay hidden.
 */
export function readAloud(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]')
  if (buttons.length === 0 || !('speechSynthesis' in window)) return
  const offer = () => {
    const voice = localVoice()
    if (!voice) return
    for (const button of buttons) {
      button.hidden = false
      button.onclick = () => startReading(voice, button)
    }
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
}

function localVoice(): SpeechSynthesisVoice | undefined {
  const language = document.documentElement.lang.slice(0, 2)
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.replace('_', '-').startsWith(language))
}

function startReading(voice: SpeechSynthesisVoice, opener: HTMLElement): void {
  document.querySelector('.reader')?.remove()
  const pieces = collect()
  let at = 0
  let rate = document.documentElement.dataset.mode === 'elder' ? 0.9 : 1
  let round = 0

  const bar = document.createElement('div')
  bar.className = 'reader'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', said('朗读', 'Reading aloud'))

  const stop = () => {
    round++
    speechSynthesis.cancel()
    highlight(null)
    bar.remove()
    opener.focus()
  }
  const speak = () => {
    const piece = pieces[at]
    if (!piece) return stop()
    const turn = ++round
    speechSynthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(spoken(piece.text))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.onend = () => {
      // `cancel` also ends an utterance; only the running one may lead to the next.
      if (turn !== round) return
      at++
      speak()
    }
    highlight(piece.range)
    speechSynthesis.speak(utterance)
  }
  const press = (label: string, act: () => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--secondary button--small'
    button.textContent = label
    button.addEventListener('click', act)
    bar.append(button)
    return button
  }
  const change = (by: number) => () => {
    rate = Math.min(1.5, Math.max(0.7, rate + by))
    speak()
  }
  const first = press(said('停', 'Stop'), stop)
  press(said('慢', 'Slower'), change(-0.15))
  press(said('快', 'Faster'), change(0.15))
  press(said('上一句', 'Previous'), () => {
    at = Math.max(0, at - 1)
    speak()
  })
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop()
  })
  document.body.append(bar)
  first.focus()
  window.addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true })
  speak()
}

/** The text of `main`, sentence by sentence, as a screen reader would meet it. */
function collect(): Piece[] {
  const main = document.querySelector('main')
  if (!main) return []
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  let run: Text[] = []
  let block: Element | null = null
  const flush = () => {
    const whole = run.map((node) => node.data).join('')
    for (const { start, end } of sentences(whole))
      pieces.push({ text: whole.slice(start, end), range: rangeOf(run, start, end) })
    run = []
  }
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(skipped) || parent.getClientRects().length === 0) continue
    const owner = parent.closest(blocks)
    if (owner !== block) flush()
    block = owner
    run.push(node)
  }
  flush()
  return pieces
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const from = start - passed
    const to = end - passed
    if (from >= 0 && from < node.length) range.setStart(node, from)
    if (to > 0 && to <= node.length) range.setEnd(node, to)
    passed += node.length
  }
  return range
}

/** Marks the sentence without touching the document; older browsers read without a mark. */
function highlight(range: Range | null): void {
  if (!('highlights' in CSS)) return
  if (range) {
    CSS.highlights.set('reading', new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  } else CSS.highlights.delete('reading')
}
