interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  name: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of several values, as the browser's own list. */
export function Choice<Value extends string>({ label, values, value, name, onChange }: ChoiceProps<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {values.map((choice) => (
          <option key={choice} value={choice} selected={choice === value}>
            {name(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
