/** Where sealed bytes lie under names; it knows nothing of what they are. */
export interface Blobs {
  /** All or nothing: a name is there only when its bytes are, safely. */
  write(name: string, content: AsyncIterable<Buffer>): Promise<void>
  /** Opened only when it is read: what nobody reads holds nothing. @throws FileGone */
  read(name: string): Promise<AsyncIterable<Uint8Array>>
  /** What is not there any more is removed too. */
  remove(name: string): Promise<void>
  /** Names below a folder that were written before an instant. */
  list(folder: string, before: Date): AsyncIterable<string>
}

/** A file that is named but not there. */
export class FileGone extends Error {
  override name = 'FileGone'
}
