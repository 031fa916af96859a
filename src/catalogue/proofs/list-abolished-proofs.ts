import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import { type AbolishedProof, bare, findAmong } from './abolished-proof.ts'
import { selectProofs } from './proof-store.ts'

type Reader = Pick<Services, 'db' | 'clock' | 'config'>

/** Proofs nobody may ask for any more, the latest first; with words, those whose name contains them. */
export async function listAbolishedProofs(
  services: Reader,
  { words }: { readonly words?: string | undefined } = {},
): Promise<readonly AbolishedProof[]> {
  const proofs = await inEdition(services, 'abolished-proofs', () => selectProofs(services.db))
  const asked = words?.normalize('NFKC').trim() ?? ''
  if (asked === '') return proofs
  const wanted = bare(asked)
  // Words of signs only name nothing.
  if (wanted === '') return []
  return proofs.filter(({ name, otherNames }) =>
    [name.zh, name.en, ...otherNames].some((each) => bare(each).includes(wanted)),
  )
}

/** The abolished proof of this very name, or one it also goes by. */
export async function findAbolishedProof(services: Reader, name: string): Promise<AbolishedProof | undefined> {
  return findAmong(await listAbolishedProofs(services), name)
}
