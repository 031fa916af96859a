import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { files, refused } from '../../../../test/casework-world.ts'
import { inspectContent } from './inspect-content.ts'
import { readPdfApart } from './read-pdf-apart.ts'
import { redrawPicture } from './redraw-picture.ts'

const limits = { bytes: 4 * 1024 * 1024, pages: 3 }
const inspect = (bytes: Buffer) => inspectContent(bytes, limits)
const refuse = (bytes: Buffer | string, code: string) =>
  assert.rejects(inspect(Buffer.from(bytes)), refused(`casework.${code}`))

/** A PDF of these objects; nobody but our own reader needs its table of places. */
const pdfOf = (...objects: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Page >>\nendobj\n'),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from('\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
  ])

const packedObject = (inside: string, dictionary = '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode'): Buffer =>
  Buffer.concat([
    Buffer.from(`7 0 obj\n<< ${dictionary} >>\nstream\n`),
    dictionary.includes('FlateDecode') ? deflateSync(`12 0 ${inside}`) : Buffer.from(`12 0 ${inside}`),
    Buffer.from('\nendstream\nendobj\n'),
  ])

function pngChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, sum])
}

/** A picture of any size that costs a few hundred bytes. */
function pngBomb(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const rows = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([signature, pngChunk('IHDR', size), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))])
}

const zip = Buffer.from('PK\u0003\u0004 a macro PK\u0005\u0006'.padEnd(60, '\0'), 'latin1')
const trial = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

describe('the content of a file', () => {
  it('is a JPEG, a PNG or a PDF', async () => {
    assert.deepEqual(await inspect(files.jpeg), { mediaType: 'image/jpeg', pages: 1 })
    assert.deepEqual(await inspect(files.png), { mediaType: 'image/png', pages: 1 })
    assert.deepEqual(await inspect(files.pdf), { mediaType: 'application/pdf', pages: 1 })
  })

  it('is nothing else, whatever its name says', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    for (const bytes of [svg, zip, 'GIF89a', files.html, 'MZ', '', '\u00d0\u00cf\u0011\u00e0', 'BM', 'RIFF....WEBP'])
      await refuse(bytes, 'bad-file')
  })

  it('is not the beginning of something and then something else', async () => {
    for (const [name, whole] of Object.entries({ jpeg: files.jpeg, png: files.png, pdf: files.pdf }))
      for (const more of [zip, '<script>alert(1)</script>', '\nMZ', files.png])
        await assert.rejects(inspect(Buffer.concat([whole, Buffer.from(more)])), refused('casework.bad-file'), name)
    await refuse(Buffer.concat([Buffer.from('\n'), files.pdf]), 'bad-file')
    await refuse(Buffer.concat([Buffer.from('GIF89a'), files.pdf]), 'bad-file')
    for (const whole of [files.jpeg, files.png, files.pdf]) await refuse(whole.subarray(0, -4), 'bad-file')
    const comment = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 11]), Buffer.from('%PDF-1.7\n')])
    await refuse(Buffer.concat([comment, files.jpeg.subarray(2)]), 'bad-file')
  })

  it('may have behind it what cameras put there', async () => {
    for (const more of [
      Buffer.alloc(100),
      files.jpeg,
      Buffer.from('\0\0\0\u0018ftypmp42'),
      Buffer.from('data of SEFT'),
    ])
      assert.equal((await inspect(Buffer.concat([files.jpeg, more]))).mediaType, 'image/jpeg')
  })

  it('claims no more points than a photo has', async () => {
    await refuse(pngBomb(60_000, 60_000), 'huge-picture')
    await refuse(pngBomb(0xffffffff, 0xffffffff), 'huge-picture')
    await refuse(pngBomb(0, 10), 'huge-picture')
  })

  it('is refused when it is what scanners are tried with, wherever that stands', async () => {
    await refuse(trial, 'infected-file')
    await refuse(pdfOf(`% ${trial}`), 'infected-file')
    await refuse(Buffer.concat([files.png, Buffer.from(trial)]), 'infected-file')
  })

  it('keeps within the limits of the item', async () => {
    await refuse(Buffer.concat([files.pdf, Buffer.alloc(limits.bytes)]), 'file-too-large')
    const page = '2 0 obj\n<< /Type/Page >>\nendobj\n'
    assert.equal((await inspect(pdfOf(page, page, '3 0 obj\n<< /Type /Pages >>\nendobj\n'))).pages, 3)
    await refuse(pdfOf(page, page, page), 'too-many-pages')
    await refuse(pdfOf(page, packedObject('<</Type/Page>> <</Type /Page>>')), 'too-many-pages')
    await refuse('%PDF-1.7\nno page at all\n%%EOF', 'bad-file')
  })
})

describe('a PDF', () => {
  const actions = [
    '<< /S /JavaScript /JS (app.alert(1)) >>',
    '<< /S /J#61vaScript /JS (app.alert(1)) >>',
    '<< /S/#4a#61#76#61#53#63#72#69#70#74 >>',
    '<< /S /Launch /F (cmd.exe) >>',
    '<< /Type /EmbeddedFile >>',
    '<< /Names << /EmbeddedFiles 4 0 R >> >>',
    '<< /S /SubmitForm /F (https://evil.example) >>',
    '<< /Subtype /RichMedia >>',
    '<< /AcroForm << /XFA [ (a) 5 0 R ] >> >>',
  ]

  it('neither acts, nor carries other files, nor leads out of itself', async () => {
    for (const action of actions) await refuse(pdfOf(`4 0 obj\n${action}\nendobj\n`), 'active-file')
  })

  it('does so in its packed objects neither', async () => {
    assert.equal((await inspect(pdfOf(packedObject('<< /Type /Catalog >>')))).pages, 1)
    for (const action of actions) await refuse(pdfOf(packedObject(action)), 'active-file')
    await refuse(pdfOf(packedObject(actions[0] ?? '', '/Type /ObjStm /N 1 /First 5')), 'active-file')
  })

  it('packs objects in no way but the usual, nor hides that it does', async () => {
    for (const dictionary of [
      '/Type /ObjStm /N 1 /First 5 /Filter /ASCIIHexDecode',
      '/Type /Obj#53tm /N 1 /First 5 /Filter [/LZWDecode]',
      '/N 1 /First 5 /X ( obj) /Filter /LZWDecode',
    ]) {
      const odd = `7 0 obj\n<< ${dictionary} >>\nstream\n31322030203c3c3e3e>\nendstream\nendobj\n`
      await refuse(pdfOf(odd), 'active-file')
    }
  })

  it('is not locked', async () => {
    await refuse(pdfOf('4 0 obj\n<< /Filter /Standard >>\nendobj\ntrailer << /Encrypt 4 0 R >>\n'), 'locked-file')
  })

  it('does not unfold to more than can be looked at', async () => {
    await refuse(pdfOf(packedObject(' '.repeat(20 * 1024 * 1024))), 'bad-file')
  })

  it('that was made to be looked at for ever keeps nobody waiting', async () => {
    const stream = Buffer.concat([Buffer.from('stream\n'), deflateSync('of no objects')])
    const endless = pdfOf(...Array.from({ length: 60_000 }, () => stream))
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await refuse(endless, 'bad-file')
    clearInterval(timer)
    assert.ok(turns > 3, 'the event loop went round meanwhile')
    assert.equal(await readPdfApart(files.pdf, { timeoutMs: 1 }), 'bomb')
    assert.deepEqual(await readPdfApart(pdfOf('stream\n'.repeat(500_000))), { pages: 1 })
  })

  it('may speak of scripts in its text', async () => {
    const text = Buffer.concat([
      Buffer.from('4 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
      deflateSync('BT (a form with /JavaScript in its text) Tj ET'),
      Buffer.from('\nendstream\nendobj\n'),
    ])
    assert.equal((await inspect(pdfOf(text))).pages, 1)
  })
})

describe('a picture drawn anew', () => {
  it('says nothing of place and camera, and stands upright', async () => {
    const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } })
      .withExif({ IFD0: { Make: 'a camera', Orientation: '6' }, IFD3: { GPSLatitude: '28/1 40/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    assert.ok(taken.includes('Exif'))
    const drawn = await redrawPicture(Buffer.concat([taken, Buffer.from('<?php ?>')]), 'image/jpeg')
    const { width, height, exif, icc, format } = await sharp(drawn).metadata()
    assert.deepEqual([width, height, exif, icc, format], [20, 40, undefined, undefined, 'jpeg'])
    assert.ok(!drawn.includes('<?php') && !drawn.includes('Exif'))
  })

  it('is at most 2,500 px long, and never made larger', async () => {
    const wide = await sharp({ create: { width: 3000, height: 300, channels: 3, background: '#3c3' } })
      .png()
      .toBuffer()
    const { width, height, format } = await sharp(await redrawPicture(wide, 'image/png')).metadata()
    assert.deepEqual([width, height, format], [2500, 250, 'png'])
    assert.equal((await sharp(await redrawPicture(files.png, 'image/png')).metadata()).width, 1)
  })

  it('is refused when it cannot be decoded, or claims too much', async () => {
    const bad = refused('casework.bad-file')
    await assert.rejects(redrawPicture(pngBomb(60_000, 60_000), 'image/png'), bad)
    await assert.rejects(redrawPicture(pngBomb(5000, 5000), 'image/png'), bad)
    await assert.rejects(redrawPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png'), bad)
    await assert.rejects(redrawPicture(files.jpeg.subarray(0, 60), 'image/jpeg'), bad)
  })
})
