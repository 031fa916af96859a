/** A page that came back with errors begins at their list. The links of the list move the focus by themselves. */
export function focusErrorSummary(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
