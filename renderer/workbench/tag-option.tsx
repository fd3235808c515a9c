interface TagOptionProps {
  readonly index: number;
  readonly current: boolean;
  readonly label: string;
  readonly detail: string;
  readonly count: number;
  /** `stay` true: take it and go on choosing. */
  readonly onChoose: (stay: boolean) => void;
}

/** One line of the palette. */
export function TagOption(props: TagOptionProps) {
  return (
    <div
      id={`palette-option-${props.index}`}
      role="option"
      className="palette-option"
      aria-selected={props.current}
      data-testid="palette-option"
      // The input keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => props.onChoose(event.ctrlKey || event.metaKey)}
    >
      <span>{props.label}</span>
      <span className="muted">{props.detail}</span>
      {props.count > 0 && <span className="number muted">{props.count}</span>}
    </div>
  );
}
