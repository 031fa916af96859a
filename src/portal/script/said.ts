/** What the script itself says, in the language of the page. */
const english = document.documentElement.lang.startsWith('en')

export function said(zh: string, en: string): string {
  return english ? en : zh
}

/** Announces without moving the focus. */
export function announce(text: string): void {
  let region = document.querySelector('[data-announcer]')
  if (!region) {
    region = document.createElement('p')
    region.className = 'hidden-text'
    region.setAttribute('role', 'status')
    region.setAttribute('data-announcer', '')
    document.body.append(region)
  }
  region.textContent = text
}
