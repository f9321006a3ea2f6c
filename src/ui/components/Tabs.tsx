import type { ComponentChildren } from 'preact';

interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; title: ComponentChildren }[];
  current: Name;
  onChange: (name: Name) => void;
  /** Stands behind the tabs, in their line. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices have them: one stop for Tab, arrow keys to change, in reading direction. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, current, onChange, beside, children } = props;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const here = tabs.findIndex(({ name }) => name === current);
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(here + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div>
      <div class="tabs-line">
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map(({ name, title }) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={name === current}
              aria-controls="tab-panel"
              tabIndex={name === current ? 0 : -1}
              onClick={() => onChange(name)}
            >
              {title}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </div>
  );
}
