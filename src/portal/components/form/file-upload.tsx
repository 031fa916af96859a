import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'
import { Button } from './button.tsx'
import type { FieldProps } from './form-field.tsx'
import { FormField } from './form-field.tsx'

export interface UploadedFile {
  readonly key: string
  readonly name: string
  /** State in words: 已上传，2.1 MB; 太模糊，请重拍. */
  readonly state: string
  readonly failed?: boolean | undefined
  /** Where it can be saved from. */
  readonly href?: string | undefined
  /** `name=value` of the button that removes it. */
  readonly remove?: { readonly name: string; readonly value: string } | undefined
}

export interface FileUploadProps extends FieldProps {
  readonly accept: string
  /** Opens the camera on phones: `user` for a portrait, `environment` for a paper. */
  readonly camera?: 'user' | 'environment' | undefined
  readonly multiple?: boolean | undefined
  readonly files?: readonly UploadedFile[] | undefined
  /** Lets the script send what is chosen in parts, at once; then the page is drawn anew, or its list alone. */
  readonly parts?: { readonly address: string; readonly material: string; readonly redraw: 'page' | 'list' } | undefined
}

/** The native file input, and under it what has been handed in. The form must be `multipart/form-data`. */
export function FileUpload(props: FileUploadProps): ReactNode {
  const { accept, camera, multiple, files = [], language, parts } = props
  return (
    <FormField {...props}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            className="file"
            type="file"
            accept={accept}
            capture={camera}
            multiple={multiple}
            data-parts={parts?.address}
            data-material={parts?.material}
            data-redraw={parts?.redraw}
          />
          <div data-files={props.id}>
            {files.length > 0 && (
              <ul className="file-list">
                {files.map((file) => (
                  <li
                    key={file.key}
                    className={file.failed ? 'file-list__item file-list__item--failed' : 'file-list__item'}
                  >
                    <Icon name={file.failed ? 'alert' : 'check-circle'} />
                    <span className="file-list__name">
                      {file.href === undefined ? file.name : <a href={file.href}>{file.name}</a>}
                    </span>
                    <span className="file-list__state">{file.state}</span>
                    {file.remove && (
                      <Button
                        kind="quiet"
                        size="small"
                        name={file.remove.name}
                        value={file.remove.value}
                        hiddenText={file.name}
                      >
                        {say(componentWords.remove, language)}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </FormField>
  )
}
