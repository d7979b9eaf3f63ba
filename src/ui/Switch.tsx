export interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Id of an element that says more. */
  readonly describedBy?: string | undefined;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** One setting that is on or off. */
export const Switch = ({ name, label, hint, describedBy, on, change }: SwitchProps) => (
  <label class="tick">
    <input
      type="checkbox"
      name={name}
      checked={on}
      aria-describedby={describedBy}
      onChange={(event) => change(event.currentTarget.checked)}
    />
    <span>
      {label}
      {hint !== undefined && <span class="small faint"> {hint}</span>}
    </span>
  </label>
);
