import type { ReactNode } from 'react'

export interface TrackMark {
  /** In the unit of the track, from 0 (received) to `total`. */
  readonly at: number
  readonly label: string
  readonly note?: string | undefined
  readonly place: 'above' | 'below'
  readonly strong?: boolean | undefined
  /** In the list of phones and elderly mode, where the picture has no words: what it is, and when. */
  readonly listed?: { readonly label: string; readonly note: string } | undefined
  /** Amber: the clock stands still here. */
  readonly paused?: boolean | undefined
}

export interface DeadlineTrackProps {
  /** Unique on the page. */
  readonly id: string
  /** The whole state in one sentence; also read in place of the picture. */
  readonly sentence: string
  /** Length of the scale, in working days or days: the statutory limit, or later when late. */
  readonly total: number
  readonly elapsed: number
  /** Where the clock stood still, in the same unit. */
  readonly paused?: { readonly from: number; readonly to: number } | undefined
  readonly promised: number
  readonly marks: readonly TrackMark[]
}

const barTop = 44
const barHeight = 16

/**
 * One line from receipt to the statutory limit (portal.md 3.5). The server's calendar has done the counting: this only
 * draws. Positions are percentages, so that the text keeps its size when the line gets longer or shorter.
 */
export function DeadlineTrack({
  id,
  sentence,
  total,
  elapsed,
  paused,
  promised,
  marks,
}: DeadlineTrackProps): ReactNode {
  const percent = (at: number) => `${Math.round((Math.min(Math.max(at, 0), total) / total) * 1000) / 10}%`
  const width = (from: number, to: number) => percent(Math.max(0, to - from))
  const hatch = `${id}-hatch`
  return (
    <div className="track">
      <svg className="track__picture" width="100%" height="104" role="img" aria-label={sentence}>
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="track__hatch-ground" width="8" height="8" />
            <rect className="track__hatch" width="4" height="8" />
          </pattern>
          <clipPath id={`${id}-clip`}>
            <rect y={barTop} width="100%" height={barHeight} rx={barHeight / 2} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${id}-clip)`}>
          <rect className="track__ground" y={barTop} width="100%" height={barHeight} />
          <rect className="track__elapsed" y={barTop} width={percent(Math.min(elapsed, promised))} height={barHeight} />
          {elapsed > promised && (
            <rect
              className="track__late"
              x={percent(promised)}
              y={barTop}
              width={width(promised, elapsed)}
              height={barHeight}
            />
          )}
          {paused && (
            <rect
              x={percent(paused.from)}
              y={barTop}
              width={width(paused.from, paused.to)}
              height={barHeight}
              fill={`url(#${hatch})`}
            />
          )}
        </g>
        {marks.map((mark) => (
          <Mark key={mark.label} mark={mark} x={percent(mark.at)} atEnd={mark.at / total > 0.6} />
        ))}
      </svg>
      <p className="track__sentence">{sentence}</p>
      <ul className="track__list">
        {marks.map((mark) => (
          <li key={mark.label}>
            <strong>{mark.listed?.label ?? mark.label}</strong> <span>{mark.listed?.note ?? mark.note}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Mark({
  mark,
  x,
  atEnd,
}: {
  readonly mark: TrackMark
  readonly x: string
  readonly atEnd: boolean
}): ReactNode {
  const above = mark.place === 'above'
  const lineTop = above ? barTop - 26 : barTop - 2
  const lineEnd = above ? barTop + barHeight + 2 : barTop + barHeight + 26
  const textY = above ? (mark.note ? barTop - 29 : barTop - 9) : barTop + barHeight + 19
  const anchor = atEnd ? ({ textAnchor: 'end', dx: -8 } as const) : ({ dx: 8 } as const)
  return (
    <g className="track__mark">
      <line x1={x} x2={x} y1={lineTop} y2={lineEnd} />
      <text
        className={`track__label${mark.strong ? ' track__label--strong' : ''}${mark.paused ? ' track__label--paused' : ''}`}
        x={x}
        y={textY}
        {...anchor}
      >
        {mark.label}
      </text>
      {mark.note && (
        <text className="track__label" x={x} y={textY + 20} {...anchor}>
          {mark.note}
        </text>
      )}
    </g>
  )
}
