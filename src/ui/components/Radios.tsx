import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadiosProps<Value extends string> {
  legend: string;
  /** What holds for all of them. */
  about?: string;
  values: readonly Value[];
  /** Null: none is chosen yet, and one has to be. */
  value: Value | null;
  name: (value: Value) => ComponentChildren;
  /** What one of them means. */
  aboutOf?: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few values, all in sight. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, about, values, value, name, aboutOf, onChange } = props;
  const id = useId();
  return (
    <fieldset class="radios" aria-describedby={about && `${id}-about`}>
      <legend>{legend}</legend>
      {about && (
        <p id={`${id}-about`} class="about">
          {about}
        </p>
      )}
      {values.map((choice) => (
        <label key={choice} class="radio">
          <input
            type="radio"
            name={id}
            value={choice}
            checked={choice === value}
            required={value === null}
            aria-describedby={aboutOf && `${id}-${choice}`}
            onChange={() => onChange(choice)}
          />
          <span class="radio-name">{name(choice)}</span>
          {aboutOf && (
            <span id={`${id}-${choice}`} class="about">
              {aboutOf(choice)}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
