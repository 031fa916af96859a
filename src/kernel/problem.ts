import { fill, type Language, say, type Words, type WordValues } from './language.ts'

/** What is wrong with one field of a form; `field` is the control's name, so that the summary can link to it. */
export interface FieldProblem {
  readonly field: string
  readonly words: Words
}

export interface ProblemDefinition {
  readonly status: number
  readonly title: Words
  /** What the reader can do now. Never a private detail. */
  readonly mend: Words
}

/**
 * A refusal, RFC 9457. `code` is stable and never reused. `private` is for the log alone and must hold ids only,
 * never personal data.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly title: Words
  readonly mend: Words
  readonly fields: readonly FieldProblem[]
  readonly private: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    definition: ProblemDefinition,
    more: {
      values?: WordValues
      fields?: readonly FieldProblem[]
      private?: Readonly<Record<string, unknown>>
      headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.status = definition.status
    this.title = more.values ? fill(definition.title, more.values) : definition.title
    this.mend = more.values ? fill(definition.mend, more.values) : definition.mend
    this.fields = more.fields ?? []
    this.private = more.private ?? {}
    this.headers = more.headers ?? {}
  }
}

export type ProblemFactory = (more?: ConstructorParameters<typeof Problem>[2]) => Problem

/** The catalogue of a module's refusals: one factory each, code `<module>.<name>`. */
export function defineProblems<Names extends string>(
  module: string,
  definitions: Readonly<Record<Names, ProblemDefinition>>,
): Readonly<Record<Names, ProblemFactory>> {
  const factories = Object.entries<ProblemDefinition>(definitions).map(([name, definition]) => {
    const code = `${module}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return [name, (more?: ConstructorParameters<typeof Problem>[2]) => new Problem(code, definition, more)] as const
  })
  // Object.fromEntries forgets the key type; the keys are exactly those of `definitions`.
  return Object.fromEntries(factories) as Record<Names, ProblemFactory>
}

/** The body of application/problem+json in the caller's language. */
export function problemDocument(problem: Problem, language: Language, instance: string): Record<string, unknown> {
  return {
    type: `urn:tongban:problem:${problem.code}`,
    title: say(problem.title, language),
    status: problem.status,
    detail: say(problem.mend, language),
    instance,
    code: problem.code,
    ...(problem.fields.length > 0 && {
      errors: problem.fields.map(({ field, words }) => ({ field, detail: say(words, language) })),
    }),
  }
}

/** Refusals of the kernel itself, used by every module. */
export const kernelProblems = defineProblems('kernel', {
  notFound: {
    status: 404,
    title: { zh: '没有找到这一页', en: 'Page not found' },
    mend: { zh: '请检查地址，或回首页搜索要办的事。', en: 'Check the address, or search from the home page.' },
  },
  signInFirst: {
    status: 401,
    title: { zh: '请先登录', en: 'Please sign in' },
    mend: { zh: '登录后会回到这一页。', en: 'You will come back to this page after signing in.' },
  },
  notAllowed: {
    status: 403,
    title: { zh: '您没有办这件事的权限', en: 'You may not do this' },
    mend: { zh: '请换用有权限的账号，或联系本单位管理员。', en: 'Use an account that may, or ask your administrator.' },
  },
  otherDuty: {
    status: 403,
    title: { zh: '这件事由{zh}办', en: 'This is for the {en}' },
    mend: {
      zh: '您的岗位不含它。请找本单位的{zh}，或请平台管理员给您加上这个岗位。',
      en: 'It is none of your duties. Ask the {en} of your organ, or the administrator of the platform for that duty.',
    },
  },
  levelTooLow: {
    status: 403,
    title: { zh: '请先完成实名核验', en: 'Please verify your real name first' },
    mend: { zh: '核验姓名和身份证号后就可以继续。', en: 'Once your name and ID number are verified you can go on.' },
  },
  badRequest: {
    status: 400,
    title: { zh: '填写的内容有误', en: 'Something in the request is wrong' },
    mend: { zh: '请返回上一页检查后再提交。', en: 'Go back, check what was entered, and send it again.' },
  },
  forgedForm: {
    status: 403,
    title: { zh: '这个页面已过期', en: 'This page has expired' },
    mend: { zh: '请返回上一页，刷新后再提交。', en: 'Go back, reload the page and send it again.' },
  },
  tooLarge: {
    status: 413,
    title: { zh: '提交的内容太大', en: 'What was sent is too large' },
    mend: { zh: '请减少内容，或把照片压缩后再提交。', en: 'Send less, or make the picture smaller.' },
  },
  unsupportedMedia: {
    status: 415,
    title: { zh: '不支持这种格式', en: 'This format is not supported' },
    mend: { zh: '请用页面上的表单提交。', en: 'Use the form on the page.' },
  },
  tooMany: {
    status: 429,
    title: { zh: '操作太频繁', en: 'Too many attempts' },
    mend: { zh: '请过几分钟再试。', en: 'Please try again in a few minutes.' },
  },
  conflict: {
    status: 409,
    title: { zh: '内容刚刚被改动', en: 'This has just been changed' },
    mend: { zh: '请刷新后再试。', en: 'Reload the page and try again.' },
  },
  unavailable: {
    status: 503,
    title: { zh: '系统暂时不可用', en: 'The system is unavailable for the moment' },
    mend: { zh: '您填写的内容不会丢失，请稍后再试。', en: 'Nothing is lost. Please try again shortly.' },
  },
  internal: {
    status: 500,
    title: { zh: '没有办成，是我们的问题', en: 'It did not work, and it is our fault' },
    mend: { zh: '已保存的内容不会丢失，请再试一次。', en: 'What was saved is safe. Please try again.' },
  },
})
