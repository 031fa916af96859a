import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Button, ButtonLink, ButtonRow } from './button.tsx'
import { Checkboxes, Radios } from './choices.tsx'
import { DateInput } from './date-input.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileUpload } from './file-upload.tsx'
import { RatingInput } from './rating-input.tsx'
import { SearchBox } from './search-box.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { CodeInput, PhoneInput, TextInput } from './text-input.tsx'

const field = { id: 'f', name: 'f', label: '名称', language: 'zh-CN' } as const
const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙', hint: '说明' },
  { value: 'c', label: '丙' },
]

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

/** Every control there is, drawn with the same hint and error. */
function controls(more: { hint?: string; error?: string; optional?: true }): Readonly<Record<string, string>> {
  const each = { ...field, ...more }
  return {
    TextInput: html(<TextInput {...each} autoComplete="off" />),
    PhoneInput: html(<PhoneInput {...each} />),
    CodeInput: html(<CodeInput {...each} />),
    TextArea: html(<TextArea {...each} />),
    Select: html(<Select {...each} options={choices} />),
    FileUpload: html(<FileUpload {...each} accept="image/png" />),
    DateInput: html(<DateInput {...each} />),
    Radios: html(<Radios {...each} choices={choices} />),
    Checkboxes: html(<Checkboxes {...each} choices={choices} />),
    RatingInput: html(<RatingInput {...each} />),
  }
}

function idsOf(text: string): readonly string[] {
  return [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
}

describe('every control', () => {
  const plain = controls({})
  const wrong = controls({ hint: '照着证件写', error: '请填写' })

  it('has a label for each of its boxes, and no id twice', () => {
    for (const [name, text] of Object.entries(wrong)) {
      const ids = idsOf(text)
      assert.equal(new Set(ids).size, ids.length, name)
      const boxes = [...text.matchAll(/<(?:input|select|textarea)[^>]*\sid="([^"]+)"/g)].map(([, id]) => id)
      assert.ok(boxes.length > 0, name)
      for (const id of boxes) assert.ok(text.includes(`for="${id}"`), `${name} ${id}`)
    }
  })

  it('is described by hint and error, hint first, and both exist', () => {
    for (const [name, text] of Object.entries(wrong)) {
      assert.match(text, /aria-describedby="f-hint f-error"/, name)
      assert.match(text, /<div class="field__hint" id="f-hint">照着证件写/, name)
      assert.match(text, /<p class="field__error" id="f-error">/, name)
      assert.ok(text.indexOf('f-hint"') < text.indexOf('id="f-error"'), name)
    }
  })

  it('says nothing of errors and hints that are not there', () => {
    for (const [name, text] of Object.entries(plain))
      assert.doesNotMatch(text, /f-hint|f-error|field--error|aria-invalid/, name)
  })

  it('is marked as wrong to the eye, and where a value can be wrong to the ear', () => {
    for (const [name, text] of Object.entries(wrong)) assert.match(text, /class="[^"]*field--error/, name)
    for (const name of [
      'TextInput',
      'PhoneInput',
      'CodeInput',
      'TextArea',
      'Select',
      'FileUpload',
      'DateInput',
      'Checkboxes',
    ])
      assert.match(wrong[name] ?? '', /aria-invalid="true"/, name)
  })

  it('leaves checking to the server: nothing is required, limited or shaped by the browser', () => {
    for (const [name, text] of Object.entries(wrong))
      assert.doesNotMatch(text, /\srequired|\spattern=|\smaxLength|\smin=|\sdisabled/i, name)
  })

  it('says in words what may be left out', () => {
    for (const name of ['TextInput', 'TextArea', 'Select', 'DateInput', 'Radios', 'Checkboxes', 'FileUpload'])
      assert.match(controls({ optional: true })[name] ?? '', /（可不填）/, name)
  })
})

describe('choosing', () => {
  it('checks only a value that is offered', () => {
    assert.doesNotMatch(html(<Radios {...field} choices={choices} value="zzz" />), /checked/)
    assert.match(html(<Radios {...field} choices={choices} value="b" />), /id="f-2"[^>]*checked=""/)
    assert.equal(html(<Checkboxes {...field} choices={choices} values={['a', 'zzz']} />).match(/checked/g)?.length, 1)
  })

  it('keeps two hundred choices apart', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ value: `v${index}`, label: `选项${index}` }))
    const text = html(<Checkboxes {...field} choices={many} />)
    assert.equal(new Set(idsOf(text)).size, 200)
    assert.equal(text.match(/name="f"/g)?.length, 200)
  })

  it('survives having nothing to offer', () => {
    assert.match(html(<Radios {...field} choices={[]} />), /<div class="choices__list"><\/div>/)
    assert.match(html(<Select {...field} options={[]} />), /<select[^>]*><\/select>/)
  })

  it('stands two by two or framed where the page wants it', () => {
    const text = html(<Radios {...field} choices={choices} columns={2} framed />)
    assert.match(text, /class="field choices choices--2 choices--framed"/)
  })

  it('selects the given option of a list', () => {
    assert.match(html(<Select {...field} options={choices} value="b" />), /<option value="b" selected="">乙/)
  })

  it('rates in words beside the stars, and marks no star as content', () => {
    const text = html(<RatingInput {...field} value={3} />)
    assert.match(text, /value="3"[^>]*checked=""|checked=""[^>]*value="3"/)
    assert.equal(text.match(/rating__star--on/g)?.length, 5 + 4 + 3 + 2 + 1)
    assert.equal(text.match(/<svg[^>]*aria-hidden="true"/g)?.length, 25)
    const english = html(<RatingInput {...field} label="How was it?" language="en" />)
    assert.doesNotMatch(english, /\p{Script=Han}/u)
  })
})

describe('writing', () => {
  it('says how much is allowed after the hint, and counts there', () => {
    const both = html(<TextArea {...field} hint="写清楚" max={300} />)
    assert.match(both, /写清楚<br\/><span data-count-for="f">最多300字<\/span>/)
    assert.match(both, /data-max="300"/)
    assert.match(both, /aria-describedby="f-hint"/)
    assert.match(html(<TextArea {...field} language="en" max={300} />), /Up to 300 characters/)
    assert.doesNotMatch(html(<TextArea {...field} />), /data-count-for|data-max/)
  })

  it('keeps line breaks and spaces as they were written', () => {
    assert.match(html(<TextArea {...field} value={'一\n  二'} />), />一\n {2}二<\/textarea>/)
  })

  it('is as wide as what is expected', () => {
    assert.match(html(<TextInput {...field} autoComplete="off" width={4} />), /class="input input--4"/)
    assert.match(html(<TextInput {...field} autoComplete="off" />), /class="input"/)
    assert.match(html(<PhoneInput {...field} />), /type="tel"[^>]*autoComplete="tel"/i)
  })
})

describe('a date', () => {
  it('is three named boxes with words before them, in both languages', () => {
    const text = html(<DateInput {...field} value={{ year: '2026', month: '2', day: '30' }} />)
    for (const [part, word, value] of [
      ['year', '年', '2026'],
      ['month', '月', '2'],
      ['day', '日', '30'],
    ] as const) {
      assert.ok(text.includes(`<label for="f-${part}">${word}</label>`), part)
      assert.match(
        text,
        new RegExp(`id="f-${part}" type="text" inputMode="numeric"[^>]*name="f-${part}" value="${value}"`),
      )
    }
    const english = html(<DateInput {...field} label="Born" language="en" />)
    assert.match(english, /Year.*Month.*Day/s)
    assert.doesNotMatch(english, /\p{Script=Han}/u)
  })

  it('offers the birthday to the browser only where it is one', () => {
    assert.equal(html(<DateInput {...field} />).match(/autoComplete="off"/gi)?.length, 3)
    assert.doesNotMatch(html(<DateInput {...field} birthday />), /autoComplete="off"/i)
  })
})

describe('files', () => {
  it('that failed look so and say why; without files there is no list', () => {
    const failed = { key: 'a', name: '照片.jpg', state: '太模糊，请重拍', failed: true }
    const text = html(<FileUpload {...field} accept="image/*" files={[failed]} />)
    assert.match(text, /file-list__item--failed.*照片\.jpg.*太模糊，请重拍/s)
    assert.doesNotMatch(text, /移除/, 'nothing to remove where nothing was kept')
    assert.doesNotMatch(html(<FileUpload {...field} accept="image/*" files={[]} />), /<ul/)
  })

  it('may be many', () => {
    assert.match(html(<FileUpload {...field} accept="image/*" multiple />), /<input[^>]*type="file"[^>]*multiple=""/)
    assert.doesNotMatch(html(<FileUpload {...field} accept="image/*" />), /multiple|capture/)
  })
})

describe('the error summary', () => {
  it('keeps two errors of one field apart and links both', () => {
    const errors = [
      { field: 'f', text: '太短' },
      { field: 'f', text: '有不能用的字' },
    ]
    assert.equal(html(<ErrorSummary language="zh-CN" errors={errors} />).match(/href="#f"/g)?.length, 2)
  })
})

describe('buttons', () => {
  it('have the looks they are given and carry name, value and keys', () => {
    const text = html(
      <Button kind="danger" size="small" wide name="do" value="send" formAction="/x" form="elsewhere" keys="ctrl+s">
        发出
      </Button>,
    )
    assert.match(text, /class="button button--danger button--small button--wide"/)
    assert.match(text, /name="do"/)
    assert.match(text, /value="send"/)
    assert.match(text, /formAction="\/x"/i)
    assert.match(text, /form="elsewhere"/)
    assert.match(text, /data-key="ctrl\+s" aria-keyshortcuts="Control\+s"/)
  })

  it('that lead somewhere are links, and download only when they say so', () => {
    assert.match(html(<ButtonLink href="/x">去</ButtonLink>), /^<a class="button button--primary" href="\/x">/)
    assert.match(
      html(
        <ButtonLink href="/x" download>
          下载
        </ButtonLink>,
      ),
      /download/,
    )
    assert.doesNotMatch(html(<ButtonLink href="/x">去</ButtonLink>), /download|role=/)
    assert.equal(html(<ButtonRow>{null}</ButtonRow>), '<div class="button-row"></div>')
  })
})

describe('the search box', () => {
  it('keeps what was searched, has an example that is no label, and suggests only where asked', () => {
    const text = html(
      <SearchBox language="zh-CN" action="/search" label="搜事项" example="孩子上户口" value="居住证" />,
    )
    assert.match(text, /value="居住证"/)
    assert.match(text, /placeholder="孩子上户口"/)
    assert.match(text, /<label class="hidden-text" for="search-q">搜事项<\/label>/)
    assert.doesNotMatch(text, /data-suggest/)
    assert.match(text, /^<search><form/)
  })

  it('can stand twice on a page under different names', () => {
    const text = html(
      <>
        <SearchBox language="zh-CN" action="/search" label="一" />
        <SearchBox language="zh-CN" action="/search" label="二" name="other" large />
      </>,
    )
    assert.equal(new Set(idsOf(text)).size, 2)
  })
})
