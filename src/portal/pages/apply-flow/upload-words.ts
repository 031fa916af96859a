import { caseworkProblems } from '#casework'
import type { Words } from '#kernel/language'
import { kernelProblems, Problem } from '#kernel/problem'

const words = {
  none: { zh: '请选一个文件', en: 'Choose a file' },
  wrongType: { zh: '这个文件不是JPG、PNG或PDF，请换一个', en: 'This file is not JPG, PNG or PDF; choose another' },
  tooLarge: { zh: '文件超过4MB，请压缩或重拍', en: 'The file is over 4 MB; make it smaller or take it again' },
  tooMany: { zh: '一份材料最多6个文件，请先移除不用的', en: 'At most six files each; remove those not needed first' },
} as const satisfies Record<string, Words>

/** Nobody chose a file: the form came without one. */
export const noFile = new Problem('portal.no-file', {
  status: 422,
  title: words.none,
  mend: { zh: '请拍照或选一个文件再上传。', en: 'Take a picture or choose a file, then upload.' },
})

/**
 * Why a file was not taken, to be said beside its field.
 * @throws the error itself when it is about something else.
 */
export function fileErrorWords(error: unknown): Words {
  if (error === noFile) return words.none
  if (error instanceof Problem) {
    if (error.code === caseworkProblems.badFile().code) return words.wrongType
    if (error.code === caseworkProblems.tooManyFiles().code) return words.tooMany
    const tooLarge = [caseworkProblems.fileTooLarge().code, kernelProblems.tooLarge().code]
    if (tooLarge.includes(error.code)) return words.tooLarge
  }
  throw error
}

/** 240 KB, 2.1 MB. */
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
