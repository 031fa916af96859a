import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decodeText } from './decode-text.ts'
import { readJson } from './read-json.ts'
import { UnreadableFile } from './sheet-event.ts'
import { sniffFormat } from './sniff-format.ts'

const values = (text: string): unknown[] => [...readJson(Buffer.from(text))].map(({ value }) => value)
const object = fc.dictionary(fc.string(), fc.jsonValue())

describe('JSON', () => {
  it('is a list, a list of items, or lines, with any space between', () => {
    fc.assert(
      fc.property(fc.array(object), (list) => {
        const expected: unknown = JSON.parse(JSON.stringify(list))
        assert.deepEqual(values(JSON.stringify(list)), expected)
        assert.deepEqual(values(JSON.stringify(list, null, 2)), expected)
        assert.deepEqual(values(list.map((each) => JSON.stringify(each)).join('\n')), expected)
        assert.deepEqual(values(`\uFEFF\n{ "items" : ${JSON.stringify(list)} }\n`), expected)
      }),
    )
  })

  it('counts its objects from one', () => {
    assert.deepEqual(
      [...readJson(Buffer.from('[{}, {"a": "}{"}]'))],
      [
        { number: 1, value: {} },
        { number: 2, value: { a: '}{' } },
      ],
    )
  })

  it('says at which line it cannot be read', () => {
    for (const [text, line] of [
      ['[{"a": 1},\n{"b": 2}\n{"c"]', 3],
      ['[1]', 1],
      ['[{"a": "x}]', 1],
      ['{}\nnull', 2],
    ] as const) {
      assert.throws(
        () => values(text),
        (error) => error instanceof UnreadableFile && error.words.zh.startsWith(`第${line}行`),
        text,
      )
    }
  })
})

describe('text', () => {
  it('is UTF-8 with or without its mark', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF')),
        (text) => {
          assert.equal(decodeText(Buffer.from(text)), text)
          assert.equal(decodeText(Buffer.from(`\uFEFF${text}`)), text)
        },
      ),
    )
  })

  it('is GB18030, with the characters that GBK lacks', () => {
    assert.equal(decodeText(Buffer.from('d2b5cef1b0ecc0ed', 'hex')), '业务办理')
    // 㐂 and 𠮷 take four bytes each.
    assert.equal(decodeText(Buffer.from('8139ee3995 328739'.replaceAll(' ', ''), 'hex')).length > 0, true)
  })

  it('is nothing else', () => {
    for (const bytes of ['fffe4e1a', 'feff4e1a', '00410042', 'ff80ff80', '81']) {
      assert.throws(() => decodeText(Buffer.from(bytes, 'hex')), UnreadableFile, bytes)
    }
  })
})

describe('the kind of a file', () => {
  it('is told by what it holds', () => {
    for (const [text, format] of [
      ['PK\u0003\u0004', 'xlsx'],
      ['业务办理项编码,事项名称', 'csv'],
      ['\uFEFF  [{', 'json'],
      ['{"items": []}', 'json'],
    ] as const) {
      assert.equal(sniffFormat(Buffer.from(text)), format, text)
    }
    for (const text of ['', '<?xml version="1.0"?>', '  <table>', '%PDF-1.7']) {
      assert.throws(() => sniffFormat(Buffer.from(text)), UnreadableFile, text)
    }
  })
})
