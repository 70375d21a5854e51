interface Props {
  label: string;
  /** Id of what it acts on, where many have a button like this. */
  about?: string | undefined;
  /** Takes the focus when what had it has gone. */
  isFirst?: boolean;
  isMain?: boolean;
  onClick(): void;
}

/** A button of words in a line of them. */
export function Action({ label, about, isFirst = false, isMain = false, onClick }: Props) {
  const classes = ['action', ...(isFirst ? ['first'] : []), ...(isMain ? ['main'] : [])];
  return (
    <button type="button" class={classes.join(' ')} aria-describedby={about} onClick={() => onClick()}>
      {label}
    </button>
  );
}
