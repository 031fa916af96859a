import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around what is handed in. */
export const materialProblems = {
  badFile: {
    status: 422,
    title: { zh: '这个文件不能用', en: 'This file cannot be used' },
    mend: {
      zh: '请上传能正常打开的照片（JPG、PNG）或PDF，不要改文件的扩展名。',
      en: 'Upload a picture (JPG, PNG) or a PDF that opens properly; a changed extension does not help.',
    },
  },
  fileTooLarge: {
    status: 413,
    title: { zh: '文件超过{megabytes}MB', en: 'The file is larger than {megabytes} MB' },
    mend: { zh: '请压缩后再上传，或拍一张小一点的照片。', en: 'Make it smaller, or take a smaller picture.' },
  },
  tooManyFiles: {
    status: 422,
    title: { zh: '这份材料的文件太多', en: 'Too many files for this document' },
    mend: { zh: '一份材料最多6个文件，请先删掉不用的。', en: 'Six at most: remove those that are not needed.' },
  },
  tooManyPages: {
    status: 422,
    title: { zh: '这份PDF超过{pages}页', en: 'The PDF has more than {pages} pages' },
    mend: { zh: '请只留下需要的几页。', en: 'Keep only the pages that are needed.' },
  },
  hugePicture: {
    status: 422,
    title: { zh: '照片的尺寸太大', en: 'The picture has too many pixels' },
    mend: { zh: '请用普通模式重拍，或缩小后再上传。', en: 'Take it again in the normal mode, or make it smaller.' },
  },
  lockedFile: {
    status: 422,
    title: { zh: '这份PDF加了密，打不开', en: 'The PDF is encrypted and cannot be opened' },
    mend: { zh: '请去掉密码和编辑限制后再上传。', en: 'Remove its password and restrictions, then upload it.' },
  },
  activeFile: {
    status: 422,
    title: { zh: '这份PDF里有脚本、附件或可执行的内容', en: 'The PDF contains scripts, attachments or actions' },
    mend: { zh: '请用“打印为PDF”另存一份再上传。', en: 'Print it to a new PDF and upload that one.' },
  },
  infectedFile: {
    status: 422,
    title: { zh: '这个文件带有病毒，没有保存', en: 'The file is infected and was not kept' },
    mend: { zh: '请先查杀，再换一个文件上传。', en: 'Clean your device, then upload another file.' },
  },
  fileBeingChecked: {
    status: 409,
    title: { zh: '这个文件还在检查中', en: 'The file is still being checked' },
    mend: {
      zh: '检查完就能打开，请过几分钟再试。',
      en: 'It opens once the check is done: try again in a few minutes.',
    },
  },
  brokenPart: {
    status: 422,
    title: { zh: '这一段没有传完整', en: 'This part did not arrive whole' },
    mend: { zh: '请再传一次这一段。', en: 'Send the part again.' },
  },
  unknownUpload: {
    status: 404,
    title: { zh: '没有找到这次上传', en: 'This upload was not found' },
    mend: { zh: '请重新选文件上传。', en: 'Choose the file again.' },
  },
  notReusable: {
    status: 404,
    title: { zh: '没有可以沿用的这份材料', en: 'There is no such document to reuse' },
    mend: { zh: '请上传一份，或到窗口提交。', en: 'Upload it, or bring it to the window.' },
  },
  notDeferrable: {
    status: 409,
    title: { zh: '这份材料不能以后再补', en: 'This document cannot follow later' },
    mend: { zh: '请现在上传，或到窗口提交。', en: 'Upload it now, or bring it to the window.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
