import type { ReactNode } from 'react'
import { type Language, say } from '#kernel/language'
import { Button, Details, FormField, TextArea, TextInput } from '#portal'
import { type FieldFault, type Fields, rowsField } from '../form/reader.ts'
import type { Control, Part } from '../form/shape.ts'
import { editWords as words } from './words.ts'
import { WordsField } from './words-field.tsx'

export interface ControlProps {
  readonly control: Control
  readonly name: string
  readonly fields: Fields
  readonly faults: readonly FieldFault[]
  readonly language: Language
  /** The element's heading says its label already. */
  readonly isTop?: boolean
}

/** The boxes of one element, whatever it consists of. */
export function ControlFields(props: ControlProps): ReactNode {
  const { control, name, fields, language } = props
  switch (control.kind) {
    case 'words':
      return <WordsField {...props} control={control} />
    case 'text':
      return <TextField {...props} control={control} />
    case 'choice':
      return <ChoiceField {...props} control={control} />
    case 'tick':
      return <TickField name={name} label={say(control.label, language)} isOn={fields[name] === 'yes'} />
    case 'ticks':
      return <TicksField {...props} control={control} />
    case 'group':
      return <GroupFields {...props} control={control} />
    case 'list':
      return <ListFields {...props} control={control} />
  }
}

type Of<Kind extends Control['kind']> = ControlProps & { readonly control: Extract<Control, { kind: Kind }> }

export function faultAt(
  { faults, language }: Pick<ControlProps, 'faults' | 'language'>,
  name: string,
): string | undefined {
  const found = faults.find(({ field }) => field === name)
  return found && say(found.words, language)
}

function TextField(props: Of<'text'>): ReactNode {
  const { control, name, fields, language } = props
  const { label, hint, unit, width, long, numeric } = control
  const field = {
    id: name,
    name,
    language,
    label: unit ? `${say(label, language)}（${say(unit, language)}）` : say(label, language),
    hint: hint && say(hint, language),
    error: faultAt(props, name),
    value: fields[name] ?? '',
  }
  if (long) return <TextArea {...field} rows={2} />
  return <TextInput {...field} autoComplete="off" width={width} inputMode={numeric ? 'numeric' : undefined} />
}

function ChoiceField(props: Of<'choice'>): ReactNode {
  const { control, name, fields, language } = props
  const { label, hint, options } = control
  return (
    <FormField
      id={name}
      name={name}
      language={language}
      label={say(label, language)}
      hint={hint && say(hint, language)}
      error={faultAt(props, name)}
    >
      {(wiring) => (
        <select {...wiring} className="input" defaultValue={fields[name] ?? options[0]?.value} autoComplete="off">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.words, language)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

export function TickField({
  name,
  label,
  isOn,
  className = 'tick',
}: {
  readonly name: string
  readonly label: string
  readonly isOn: boolean
  readonly className?: string
}): ReactNode {
  return (
    <p className={className}>
      <input type="checkbox" id={name} name={name} value="yes" defaultChecked={isOn} />
      <label htmlFor={name}>{label}</label>
    </p>
  )
}

function TicksField({ control, name, fields, language, isTop }: Of<'ticks'>): ReactNode {
  return (
    <fieldset className="ticks">
      <legend className={isTop ? 'hidden-text' : 'field__label'}>{say(control.label, language)}</legend>
      {control.options.map(({ value, words: option }) => (
        <TickField
          key={value}
          name={`${name}.${value}`}
          label={say(option, language)}
          isOn={fields[`${name}.${value}`] === 'yes'}
        />
      ))}
    </fieldset>
  )
}

function GroupFields(props: Of<'group'>): ReactNode {
  const { control, name } = props
  const [usual, seldom] = [control.parts.filter((part) => !part.seldom), control.parts.filter((part) => part.seldom)]
  const draw = ({ key, control: part, when }: Part) => {
    const drawn = <ControlFields key={key} {...props} isTop={false} control={part} name={`${name}.${key}`} />
    if (when === undefined) return drawn
    return (
      <div key={key} data-when={when}>
        {drawn}
      </div>
    )
  }
  return (
    <div className={control.layout === 'line' ? 'parts parts--line' : 'parts'}>
      {usual.map(draw)}
      {seldom.length > 0 && (
        <Details summary={say(words.more, props.language)} open={seldom.some((part) => isFaulty(props, part))}>
          <div className="parts">{seldom.map(draw)}</div>
        </Details>
      )}
    </div>
  )
}

/** What has to be mended is never behind something closed. */
function isFaulty({ faults, name }: ControlProps, { key }: Part): boolean {
  return faults.some(({ field }) => field.startsWith(`${name}.${key}`))
}

function ListFields(props: Of<'list'>): ReactNode {
  const { control, name, fields, faults, language, isTop } = props
  const count = Number(fields[rowsField(name)] ?? '0') || 0
  const label = say(control.label, language)
  const rows = (
    <>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry being written is nothing but its place
        <ListRow key={index} {...props} index={index} />
      ))}
      <p>
        <Button kind="secondary" size="small" icon="plus" name="do" value={`add:${name}`} hiddenText={label}>
          {say(words.add, language)}
        </Button>
      </p>
    </>
  )
  const isOpen = faults.some(({ field }) => field.startsWith(`${name}.`)) || fields.do?.includes(`:${name}`)
  return (
    <div className="rows" id={name}>
      <input type="hidden" name={rowsField(name)} value={count} />
      {control.folded ? (
        <Details summary={say(words.entries, language, { label, count })} open={isOpen}>
          {rows}
        </Details>
      ) : (
        <>
          {!isTop && <p className="field__label">{label}</p>}
          {rows}
        </>
      )}
    </div>
  )
}

function ListRow(props: Of<'list'> & { readonly index: number }): ReactNode {
  const { control, name, index, language } = props
  const entry = say(control.entry, language, { number: index + 1 })
  return (
    <fieldset className="row">
      <legend className="row__title">{entry}</legend>
      <ControlFields {...props} isTop={false} control={control.of} name={`${name}.${index}`} />
      <div className="row__acts">
        {index > 0 && (
          <Button kind="quiet" size="small" name="do" value={`up:${name}:${index}`} hiddenText={entry}>
            {say(words.raise, language)}
          </Button>
        )}
        <Button kind="quiet" size="small" name="do" value={`drop:${name}:${index}`} hiddenText={entry}>
          {say(words.drop, language)}
        </Button>
      </div>
    </fieldset>
  )
}
