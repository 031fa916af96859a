/**
 * What this department does with a case, or undefined where an officer has to look. Replace it by your own: what is
 * lawful now is in `may`, what the item's rules say in `suggestion`, the facts with their sources in `facts`.
 */
export function decide({ may, suggestion, facts }) {
  if (may.includes('accept')) return { act: 'accept', body: {} }
  const isVouchedFor = facts.every(({ status }) => status === 'verified')
  if (may.includes('grant') && suggestion === 'can' && isVouchedFor) return { act: 'grant', body: {} }
  return undefined
}
