import sharp from 'sharp'
import { caseworkProblems } from '../../problems.ts'
import { pixelLimit } from './inspect-content.ts'

/** Longest side of a kept picture: an A4 paper at 210 dpi. */
const longestSide = 2500
const patienceSeconds = 20

// Only what people hand in is ever decoded: the library knows forty formats more, each with faults of its own.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
sharp.cache(false)
// One thread for a picture, as many pictures at once as `turns` lets in.
sharp.concurrency(1)

/**
 * The picture drawn anew: upright, at most 2,500 px, sRGB, without place, camera, thumbnails or whatever else was hidden in
 * it or behind it. Decoding happens outside the event loop, on the library's own thread.
 * @throws badFile when it cannot be decoded.
 */
export async function redrawPicture(bytes: Buffer, mediaType: 'image/jpeg' | 'image/png'): Promise<Buffer> {
  const drawn = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: patienceSeconds })
  try {
    return await (mediaType === 'image/jpeg' ? drawn.jpeg({ quality: 85 }) : drawn.png()).toBuffer()
  } catch {
    throw caseworkProblems.badFile()
  }
}
