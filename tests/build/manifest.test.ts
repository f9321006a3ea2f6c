import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveManifest } from '../../scripts/manifest.ts';
import { EVERYWHERE } from '../../src/sites.ts';

const common = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

test('Chrome gets a service worker and none of the keys that Firefox alone knows', () => {
  const manifest = deriveManifest(common, 'chrome', '1.2.3');
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest).not.toHaveProperty('browser_specific_settings');
  expect(manifest).not.toHaveProperty('sidebar_action');
  expect(manifest.permissions).toContain('sidePanel');
  expect(manifest['minimum_chrome_version']).toBe('120');
});

test('Firefox gets an event page and none of the keys that Chrome alone knows', () => {
  const manifest = deriveManifest(common, 'firefox', '1.2.3');
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest).not.toHaveProperty('side_panel');
  expect(manifest.permissions).not.toContain('sidePanel');
  expect(manifest).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions.required', [
    'none',
  ]);
});

test("the version is package.json's", () => {
  expect(deriveManifest(common, 'chrome', '1.2.3')['version']).toBe('1.2.3');
});

test('no access to any site is asked for at install', () => {
  expect(common.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
  expect(common).not.toHaveProperty('host_permissions');
  expect(common.optional_host_permissions).toEqual(EVERYWHERE);
  expect(common).not.toHaveProperty('content_scripts');
});

test('no more shortcuts are suggested than browsers take', () => {
  const suggested = Object.values(common.commands as object).filter((command) => 'suggested_key' in command);
  expect(suggested.length).toBeLessThanOrEqual(4);
});

test('the pages of the extension may load nothing from elsewhere', () => {
  const policy: string = common.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|data:|blob:/);
});
