import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sniffMediaType, tidyFileName } from './media-type.ts'

describe('what an uploaded file is', () => {
  it('is told by its first bytes', () => {
    assert.equal(sniffMediaType(Buffer.from([0xff, 0xd8, 0xff, 0xe1])), 'image/jpeg')
    assert.equal(sniffMediaType(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'image/png')
    assert.equal(sniffMediaType(Buffer.from('%PDF-1.4')), 'application/pdf')
  })

  it('is nothing we take when it is anything else', () => {
    for (const text of [
      '',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
      'PK\x03\x04',
      ' %PDF-1.4',
      '\xff\xd8',
    ]) {
      assert.equal(sniffMediaType(Buffer.from(text, 'latin1')), undefined)
    }
  })
})

describe('the name of an uploaded file', () => {
  it('keeps what people recognise and gets the extension of what the file is', () => {
    assert.equal(tidyFileName('租赁合同（2026）.PNG', 'image/jpeg'), '租赁合同（2026）.jpg')
    assert.equal(tidyFileName('C:\\照片\\我.jpeg', 'image/jpeg'), '我.jpg')
  })

  it('loses paths, hidden-file dots, control and direction marks', () => {
    assert.equal(tidyFileName('../../etc/passwd', 'application/pdf'), 'passwd.pdf')
    assert.equal(tidyFileName('..', 'application/pdf'), 'file.pdf')
    assert.equal(tidyFileName('a\u202Egnp.exe', 'image/png'), 'agnp.png')
    assert.equal(tidyFileName('a\r\nSet-Cookie: x', 'image/png'), 'aSet-Cookie x.png')
  })

  it('is short and harmless whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const tidy = tidyFileName(name, 'image/png')
        assert.ok([...tidy].length <= 64 && tidy.endsWith('.png'))
        assert.doesNotMatch(tidy, /[/\\<>:"|?*\p{Cc}\p{Cf}]/u)
        assert.doesNotMatch(tidy, /^\./)
      }),
    )
  })
})
