import type { ReadAttachment } from '#casework'
import { fileStream, type Reply } from '#kernel/http'

/**
 * A file that was handed in, to be saved and never shown in our origin: as what it is, under a neutral name, and with
 * nothing it could do if a browser opened it all the same.
 */
export function attachmentReply({ content, mediaType, safeName }: ReadAttachment): Reply {
  const reply = fileStream(content, mediaType, safeName)
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  }
}
