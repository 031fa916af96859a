import type { Call } from '#kernel/http'
import { type Language, say, type Words } from '#kernel/language'
import { listPolicies } from '#policy'
import { helpArticles } from '../help/articles.ts'

/** What is not a service and answers all the same: a policy, a page of help. */
export interface OtherAnswer {
  readonly path: string
  readonly name: Words
}

const most = 3

/** Policies and help whose name the words stand in, or that stand in the words. Their few names need no index. */
export async function findOthers({ services, language }: Pick<Call, 'services' | 'language'>, words: string) {
  if ([...words].length < 2) return { policies: [], help: [] }
  const policies = (await listPolicies(services)).filter(({ standing }) => standing !== 'ended')
  return {
    policies: named(
      policies.map(({ id, title }) => ({ path: `/policy/${id}`, name: title })),
      words,
      language,
    ),
    help: named(
      helpArticles.map(({ path, title }) => ({ path: `/help/${path}`, name: title })),
      words,
      language,
    ),
  }
}

function named(answers: readonly OtherAnswer[], words: string, language: Language): OtherAnswer[] {
  const asked = words.toLowerCase()
  return answers
    .filter(({ name }) => {
      const text = say(name, language).toLowerCase()
      return text.includes(asked) || asked.includes(text)
    })
    .slice(0, most)
}
