import { type FactSource, factSources, type OnlineForm } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Breach, breach, type Rule, type SharedElements } from '../rule.ts'

/** What the platform fetches: each source once and in a form that can be asked, every sign of an ending once. */
export const factRules: readonly Rule<SharedElements>[] = [
  {
    id: 'fact-sources-differ',
    element: 'online',
    severity: 'error',
    clause: clauses.sharing,
    mend: { zh: '同一项的来源各写一次，按先后排', en: 'Name each source of a fact once, in their order' },
    test: ofForm(({ facts }) =>
      facts.flatMap((fact) => {
        const keys = factSources(fact).map((source) => JSON.stringify(Object.entries(source).sort()))
        return new Set(keys).size < keys.length
          ? [breach(`来源重复：${fact.label.zh}`, `A source is named twice: ${fact.label.en}`)]
          : []
      }),
    ),
  },
  {
    id: 'fact-sources-named',
    element: 'online',
    severity: 'error',
    clause: clauses.sharing,
    mend: {
      zh: '写明服务和字段、证照类型和字段，或者数据元',
      en: 'Name the service and field, the type and field of the certificate, or the data element',
    },
    test: ofForm(({ facts, endings = [] }) =>
      [
        ...facts.map((fact) => ({ words: fact.label, sources: factSources(fact) })),
        ...endings.map(({ label, from }) => ({ words: label, sources: [from] })),
      ]
        .filter(({ sources }) => sources.some(isUnnamed))
        .map(({ words }) => breach(`来源没有写全：${words.zh}`, `A source is incomplete: ${words.en}`)),
    ),
  },
  {
    id: 'whether-held-is-yes-or-no',
    element: 'online',
    severity: 'error',
    clause: clauses.elements,
    mend: {
      zh: '“有没有某种证照”的形式选“是或否”，取证照内容的不能选',
      en: 'Whether a certificate is held is yes or no; what it says is not',
    },
    test: ofForm(({ facts }) =>
      facts
        .filter((fact) => {
          const unfit = fact.form === 'boolean' ? 'certificate' : 'certificates'
          return factSources(fact).some(({ kind }) => kind === unfit)
        })
        .map(({ label }) => breach(`形式和来源不合：${label.zh}`, `Form and source do not fit: ${label.en}`)),
    ),
  },
  {
    id: 'earlier-case-is-not-first',
    element: 'online',
    severity: 'warning',
    clause: clauses.sharing,
    mend: {
      zh: '先问掌握它的部门或者证照，以前办件里的放在后面',
      en: 'Ask who holds it now before what an earlier case had',
    },
    test: ofForm(({ facts }) =>
      facts
        .filter(({ from }) => from.kind === 'earlier-case')
        .map(({ label }) =>
          breach(`第一个来源是以前的办件：${label.zh}`, `An earlier case is asked first: ${label.en}`),
        ),
    ),
  },
  {
    id: 'endings-differ',
    element: 'online',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '每个终止的迹象用各自的编号', en: 'Each sign of an ending has an id of its own' },
    test: ofForm(({ endings = [] }) =>
      new Set(endings.map(({ id }) => id)).size < endings.length
        ? [breach('终止的迹象编号重复', 'Two signs of an ending have one id')]
        : [],
    ),
  },
  {
    id: 'ending-value-given',
    element: 'online',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '取自数据服务的，写明哪个值表明终止', en: 'Where a service says it, name the value that does' },
    test: ofForm(({ endings = [] }) =>
      endings
        .filter(({ from, is = '' }) => from.kind === 'service' && is.trim() === '')
        .map(({ label }) => breach(`没有写哪个值表明终止：${label.zh}`, `No value ends it: ${label.en}`)),
    ),
  },
]

function ofForm(test: (form: OnlineForm) => Breach[]): (item: SharedElements) => Breach[] {
  return ({ online }) => (online === null ? [] : test(online))
}

function isUnnamed(source: FactSource): boolean {
  return Object.values(source).some((value) => value.trim() === '')
}
