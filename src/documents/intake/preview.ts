import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { ok, refused, type Result } from '../../shared/result/index.js'

const widest = 1600
const mostPixels = 100_000_000
const patienceSeconds = 20

/** Images are drawn one after the other: a large one needs much memory. */
let drawing: Promise<unknown> = Promise.resolve()

/**
 * Draws an image anew, small enough for a screen: upright, as JPEG, without anything the camera wrote
 * beside it. Refuses an image that cannot be read, or has more pixels than any camera makes.
 */
export function drawPreview(
  content: AsyncIterable<Buffer>,
): Promise<Result<Buffer, 'damaged' | 'unpacks-without-end'>> {
  const drawn = drawing.then(() => draw(content))
  drawing = drawn
  return drawn
}

async function draw(content: AsyncIterable<Buffer>) {
  sharp.cache(false)
  sharp.concurrency(1)
  const image = sharp({ limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' })
    .autoOrient()
    .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80 })
    .timeout({ seconds: patienceSeconds })
  try {
    const [bytes] = await Promise.all([image.toBuffer(), pipeline(Readable.from(content), image)])
    return ok(bytes)
  } catch (error) {
    const isTooMany = error instanceof Error && /pixel limit|timeout/i.test(error.message)
    return refused(isTooMany ? 'unpacks-without-end' : 'damaged')
  }
}
