interface Props {
  /** For a `label` of its own; else `labelledBy` names it. */
  id?: string;
  labelledBy?: string;
  describedBy?: string | undefined;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off. It turns once the change is kept, not when it is pressed. */
export function Switch({ id, labelledBy, describedBy, isOn, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      id={id}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
    >
      <span class="knob" />
    </button>
  );
}
