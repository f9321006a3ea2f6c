interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  describedBy?: string;
}

/** A setting that takes effect at once. A native checkbox underneath: keyboard, touch and forms come with it. */
export function Switch({ label, on, onChange, describedBy }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox's state is its aria-checked
        role="switch"
        checked={on}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
