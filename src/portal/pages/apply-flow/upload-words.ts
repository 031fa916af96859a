import { type Attachment, caseworkProblems } from '#casework'
import { type Language, say, type Words } from '#kernel/language'
import { kernelProblems, Problem } from '#kernel/problem'
import type { UploadedFile } from '../../components/index.ts'

const words = {
  none: { zh: '请选一个文件', en: 'Choose a file' },
  wrongType: { zh: '这个文件不是JPG、PNG或PDF，请换一个', en: 'This file is not JPG, PNG or PDF; choose another' },
  tooLarge: { zh: '文件超过20MB，请压缩或重拍', en: 'The file is over 20 MB; make it smaller or take it again' },
  tooMany: { zh: '一份材料最多6个文件，请先移除不用的', en: 'At most six files each; remove those not needed first' },
} as const satisfies Record<string, Words>

/** Nobody chose a file: the form came without one. */
export const noFile = new Problem('portal.no-file', {
  status: 422,
  title: words.none,
  mend: { zh: '请拍照或选一个文件再上传。', en: 'Take a picture or choose a file, then upload.' },
})

const ofContent: ReadonlySet<string> = new Set(
  [
    caseworkProblems.fileTooLarge,
    caseworkProblems.tooManyPages,
    caseworkProblems.hugePicture,
    caseworkProblems.lockedFile,
    caseworkProblems.activeFile,
    caseworkProblems.infectedFile,
  ].map((problem) => problem().code),
)

/** What is wrong and what helps, in one breath. */
function said({ title, mend }: Problem): Words {
  return { zh: `${title.zh}。${mend.zh}`.replace(/。$/, ''), en: `${title.en}. ${mend.en}`.replace(/\.$/, '') }
}

/**
 * Why a file was not taken, to be said beside its field.
 * @throws the error itself when it is about something else.
 */
export function fileErrorWords(error: unknown): Words {
  if (error === noFile) return words.none
  if (error instanceof Problem) {
    if (error.code === caseworkProblems.badFile().code) return words.wrongType
    if (error.code === caseworkProblems.tooManyFiles().code) return words.tooMany
    if (error.code === kernelProblems.tooLarge().code) return words.tooLarge
    if (ofContent.has(error.code)) return said(error)
  }
  throw error
}

const states = {
  clean: { zh: '已上传，{size}', en: 'Uploaded, {size}' },
  pending: { zh: '已上传，{size}，检查中', en: 'Uploaded, {size}, being checked' },
  infected: { zh: '带有病毒，已删除，请换一个', en: 'Infected and deleted; upload another' },
} as const satisfies Readonly<Record<Attachment['scan'], Words>>

/** A file that was handed in: its name, how it stands, and where it can be saved from once it was found clean. */
export function shownFile({ id, fileName, scan, bytes }: Attachment, caseId: string, language: Language): UploadedFile {
  return {
    ...{ key: id, name: fileName, failed: scan === 'infected' },
    state: say(states[scan], language, { size: sizeWords(bytes) }),
    href: scan === 'clean' ? `/my/cases/${caseId}/files/${id}` : undefined,
  }
}

/** 240 KB, 2.1 MB. */
function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
