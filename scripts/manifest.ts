/** The browsers that the extension is built for; Edge takes Chrome's build. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The part of a manifest that differs between browsers. */
interface Manifest {
  permissions: string[];
  background: { service_worker?: string; scripts?: string[] };
  [key: string]: unknown;
}

/** Keys that one browser alone knows; the others would warn about them or refuse the file. */
const ONLY: Record<Target, readonly string[]> = {
  chrome: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/** Permissions that one browser alone knows. */
const ONLY_PERMISSIONS: Record<Target, readonly string[]> = { chrome: ['sidePanel'], firefox: [] };

/**
 * One browser's manifest from the common one (`manifest.json`), which holds what every browser needs: Chrome runs
 * the background as a service worker, Firefox as an event page, and each has keys of its own. `version` is
 * `package.json`'s, so that it stands in one place only.
 */
export function deriveManifest(common: Manifest, target: Target, version: string): Manifest {
  const others = TARGETS.filter((other) => other !== target);
  const foreign = others.flatMap((other) => ONLY[other]);
  const foreignPermissions = others.flatMap((other) => ONLY_PERMISSIONS[other]);
  const permissions = common.permissions.filter((name) => !foreignPermissions.includes(name));
  const kept = Object.entries(common).filter(([key]) => !foreign.includes(key));
  const { service_worker, scripts } = common.background;
  const background =
    target === 'chrome' ? { ...(service_worker && { service_worker }) } : { ...(scripts && { scripts }) };
  return { ...Object.fromEntries(kept), version, permissions, background };
}
