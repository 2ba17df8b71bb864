type ProgressBarProps = { id?: string | undefined; value: number; max: number; label: string }

/** How far something is, in words and as a bar. */
export function ProgressBar({ id = 'progress', value, max, label }: ProgressBarProps) {
  return (
    <div class="n-progress">
      <label for={id}>{label}</label>
      <progress id={id} value={value} max={max}>
        {value} / {max}
      </progress>
    </div>
  )
}
