import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { findHelpArticle } from './articles.ts'
import { HelpArticlePage, HelpPage } from './view.tsx'
import { helpWords } from './words.ts'

export const helpRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/help',
    act: 'portal.help',
    may: 'anyone',
    answers: 'page',
    async handle(call) {
      const frame = frameOf(call, { title: helpWords.title })
      return page(renderDocument(frame, HelpPage({ frame })))
    },
  }),
  route({
    method: 'GET',
    path: '/help/:article',
    act: 'portal.help-article',
    may: 'anyone',
    answers: 'page',
    params: Type.Object({ article: Type.String() }),
    async handle(call) {
      const article = findHelpArticle(call.params.article)
      if (!article) throw kernelProblems.notFound()
      const frame = frameOf(call, { title: article.title })
      return page(renderDocument(frame, HelpArticlePage({ frame, article })))
    },
  }),
]
