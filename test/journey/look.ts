import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Look } from './resident.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const usualWidths = [1440, 360]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** Folder for pictures of every page, or undefined: they are for people to look at, the test does not need them. */
const pictures = process.env.TONGBAN_PICTURES

/**
 * Looks at a page at 1440 and 360 px: axe-core without a violation, nothing to scroll sideways, no style or script in
 * the document. @returns the look, and how many pages it has seen.
 */
export function attentiveLook(
  prefix: string,
  options: { elder?: boolean; widths?: readonly number[] } = {},
): { look: Look; seen: Set<string> } {
  const seen = new Set<string>()
  async function look(page: Page, name: string): Promise<void> {
    seen.add(name)
    assert.equal(await page.locator('[style], style, script:not([src])').count(), 0, `${name}: nothing inline`)
    for (const width of options.widths ?? usualWidths) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
      const where = `${name} at ${width} px`
      assert.deepEqual(await violations(page, options.elder ?? false), [], where)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(overflow, 0, `${where}: nothing to scroll sideways`)
      if (options.elder)
        assert.deepEqual(await tooSmall(page), [], `${where}: text of at least 20 px, targets of at least 60 px`)
      if (pictures) {
        mkdirSync(pictures, { recursive: true })
        await page.screenshot({ path: join(pictures, `${prefix}-${name}-${width}.png`), fullPage: true })
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  return { look, seen }
}

async function violations(page: Page, elder: boolean): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axeSource)
  const found = await page.evaluate(
    async ({ tags, elder }) => {
      // axe-core has just put itself there; the page's own globals have no types here.
      const { axe } = globalThis as unknown as {
        axe: { run(context: Document, options: unknown): Promise<{ violations: Violation[] }> }
      }
      const rules = elder ? { 'color-contrast-enhanced': { enabled: true } } : {}
      return (await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules })).violations
    },
    { tags, elder },
  )
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  )
}

/** Text below 20 px and targets below 60 px, links inside a sentence excepted (portal.md 2.12). */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const name = (element: Element): string =>
      `${element.tagName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 20)}”`
    const isOffScreen = (element: Element): boolean => {
      const { width, height, right, bottom } = element.getBoundingClientRect()
      return width <= 1 || height <= 1 || right <= 0 || bottom <= 0
    }
    const texts = [...document.querySelectorAll('body *')].filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      ),
    )
    const small = texts.filter(
      (element) =>
        isShown(element) && !isOffScreen(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 20,
    )
    const targets = [
      ...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea'),
    ].filter((element) => {
      if (!isShown(element) || isOffScreen(element)) return false
      // A card's one link covers the card by a pseudo-element.
      const covers = getComputedStyle(element, '::after').position === 'absolute' && element instanceof HTMLElement
      const target = covers ? (element.offsetParent ?? element) : (element.closest('label') ?? element)
      const box = target.getBoundingClientRect()
      const isInSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline'
      return !isInSentence && (box.height < 59.5 || box.width < 59.5)
    })
    return [...small.map((element) => `text ${name(element)}`), ...targets.map((element) => `target ${name(element)}`)]
  })
}
