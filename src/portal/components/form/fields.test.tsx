import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Button, ButtonLink } from './button.tsx'
import { Checkboxes, Radios } from './choices.tsx'
import { DateInput, datePartId } from './date-input.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileUpload } from './file-upload.tsx'
import { HiddenCsrf } from './hidden-csrf.tsx'
import { RatingInput } from './rating-input.tsx'
import { SearchBox } from './search-box.tsx'
import { TextArea } from './text-area.tsx'
import { CodeInput, PhoneInput, TextInput } from './text-input.tsx'

const field = { id: 'name', name: 'name', label: '姓名', language: 'zh-CN' } as const
const choices = [
  { value: 'work', label: '就业' },
  { value: 'study', label: '上学', hint: '在读' },
]

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

describe('a field', () => {
  test('is named by its label and described by hint and error together', () => {
    const text = html(<TextInput {...field} hint="和证件一致" error="请填姓名" autoComplete="name" />)
    assert.match(text, /<label class="field__label" for="name">姓名<\/label>/)
    assert.match(text, /<input id="name" aria-describedby="name-hint name-error" aria-invalid="true"[^>]* name="name"/)
    assert.match(text, /id="name-error"/)
    assert.match(text, /<span class="hidden-text">错误：<\/span>请填姓名/)
  })

  test('without hint and error points at nothing', () => {
    assert.doesNotMatch(html(<TextInput {...field} autoComplete="name" />), /aria-describedby|aria-invalid/)
  })

  test('marks only what is optional, and asks no browser to validate', () => {
    assert.match(html(<TextInput {...field} optional autoComplete="off" />), /（可不填）/)
    assert.match(html(<TextInput {...field} language="en" optional autoComplete="off" />), /\(optional\)/)
    assert.doesNotMatch(html(<TextInput {...field} autoComplete="off" />), /required|\*|pattern=/)
  })

  test('may be the question of its page', () => {
    assert.match(html(<TextInput {...field} asPageHeading autoComplete="off" />), /<h1 class="field__question"><label/)
    assert.match(html(<Radios {...field} asPageHeading choices={choices} />), /<legend[^>]*><h1/)
  })

  test('keeps what was entered', () => {
    assert.match(html(<TextInput {...field} value="古丽·阿不都" autoComplete="name" />), /value="古丽·阿不都"/)
    assert.match(html(<TextArea {...field} value="说明" max={200} />), />说明<\/textarea>/)
  })

  test('lets the browser fill in numbers and codes', () => {
    assert.match(html(<PhoneInput {...field} signIn />), /type="tel"[^>]*autoComplete="username webauthn"/i)
    assert.match(html(<CodeInput {...field} />), /autoComplete="one-time-code" inputMode="numeric"/i)
  })
})

describe('choices', () => {
  test('are a fieldset whose first control has the id of the field', () => {
    const text = html(<Radios {...field} choices={choices} error="请选一项" />)
    assert.match(text, /<fieldset class="field choices field--error" aria-describedby="name-error">/)
    assert.match(text, /<label class="choice" for="name"><input class="choice__control" type="radio" id="name"/)
  })

  test('have nothing chosen unless the page says so', () => {
    assert.doesNotMatch(html(<Radios {...field} choices={choices} />), /checked/)
    assert.equal(html(<Radios {...field} choices={choices} value="study" />).match(/checked/g)?.length, 1)
    assert.equal(
      html(<Checkboxes {...field} choices={choices} values={['work', 'study']} />).match(/checked/g)?.length,
      2,
    )
  })

  test('are described by their own hint', () => {
    assert.match(html(<Radios {...field} choices={choices} />), /aria-describedby="name-2-note"/)
  })
})

test('the five levels are offered best first with none chosen', () => {
  const text = html(<RatingInput {...field} />)
  assert.deepEqual(
    [...text.matchAll(/type="radio"[^>]*value="(\d)"/g)].map(([, value]) => value),
    ['5', '4', '3', '2', '1'],
  )
  assert.doesNotMatch(text, /checked/)
  assert.match(text, /非常不满意/)
})

test('a date is three numbers, and the wrong part is the one marked', () => {
  const text = html(
    <DateInput
      {...field}
      value={{ year: '2019', month: '13', day: '1' }}
      error="月份要在1到12之间"
      errorPart="month"
      birthday
    />,
  )
  assert.match(text, new RegExp(`id="${datePartId('name', 'month')}"[^>]*aria-invalid="true"`))
  assert.equal(text.match(/aria-invalid/g)?.length, 1)
  assert.match(text, /autoComplete="bday-year"/i)
})

test('the button that removes a file names the file', () => {
  const text = html(
    <FileUpload
      {...field}
      accept="image/*"
      camera="user"
      files={[{ key: 'a', name: '照片.jpg', state: '已上传', remove: { name: 'remove', value: 'a' } }]}
    />,
  )
  assert.match(text, /移除<span class="hidden-text">照片.jpg<\/span>/)
  assert.match(text, /capture="user"/)
})

describe('the error summary', () => {
  test('is announced, takes the focus and leads to each field', () => {
    const text = html(
      <ErrorSummary
        language="zh-CN"
        errors={[
          { field: 'name', text: '请填姓名' },
          { field: 'birth-month', text: '月份不对' },
        ]}
      />,
    )
    assert.match(text, /role="alert" aria-labelledby="error-summary-title" tabindex="-1"/)
    assert.match(text, /有2处需要改/)
    assert.match(text, /<a href="#birth-month">月份不对<\/a>/)
  })

  test('counts in English as English does', () => {
    assert.match(
      html(<ErrorSummary language="en" errors={[{ field: 'name', text: 'Enter a name' }]} />),
      /There is 1 thing to correct/,
    )
  })

  test('does not exist when all is well', () => {
    assert.equal(html(<ErrorSummary language="zh-CN" errors={[]} />), '')
  })
})

describe('buttons', () => {
  test('are never disabled', () => {
    assert.doesNotMatch(html(<Button>提交居住证申请</Button>), /disabled/)
    assert.match(html(<Button>提交居住证申请</Button>), /type="submit" class="button button--primary"/)
  })

  test('that look equal are told apart by hidden words', () => {
    assert.match(
      html(
        <ButtonLink href="/x" kind="quiet" hiddenText="姓名">
          更正
        </ButtonLink>,
      ),
      /更正<span class="hidden-text">姓名<\/span>/,
    )
  })

  test('that need script are hidden without it', () => {
    assert.match(
      html(
        <Button type="button" copies="1">
          复制
        </Button>,
      ),
      /data-copy="1" hidden=""/,
    )
  })
})

test('forms carry the token of the session, and no empty one', () => {
  assert.equal(html(<HiddenCsrf csrf={null} />), '')
  assert.match(html(<HiddenCsrf csrf="t" />), /type="hidden" name="csrf" value="t"/)
})

test('searching is a plain form with a named field', () => {
  const text = html(
    <SearchBox
      language="en"
      action="/en/search"
      label="Search services"
      suggest="360102"
      hidden={{ region: '360000' }}
    />,
  )
  assert.match(text, /<form class="search" data-suggest="en"[^>]* action="\/en\/search" method="get"/)
  assert.match(text, /<label class="hidden-text" for="search-q">Search services<\/label>/)
  assert.match(text, /name="region" value="360000"/)
})
