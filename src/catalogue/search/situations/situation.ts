/**
 * What people tell when they do not know what the service is called.
 *
 * Left: words of a title, alternatives separated by `|`; the parts of one joined by `+` must all stand in the name. Right:
 * the everyday words that belong to it, in no order. A title of these words is also found by any of them.
 */
export type Situation = readonly [named: string, told: string]
