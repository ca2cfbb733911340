/** A machine without browsers. */
import { expect, test, vi } from 'vitest';
import { launchEngine } from '../src/engines/launch-engine.js';

vi.mock('../../../scripts/find-browser.mjs', () => ({ findBrowser: () => undefined }));
vi.mock('../../../scripts/find-engines.mjs', () => ({
  findFirefox: () => undefined,
  findWebKit: () => undefined,
}));

test.each([
  ['chromium', 'chromium-headless-shell'],
  ['firefox', 'firefox-esr'],
  ['webkit', 'webkit2gtk-driver xvfb'],
] as const)('where there is no %s, the error says what to install', async (name, packages) => {
  await expect(launchEngine(name)).rejects.toThrow(
    new RegExp(`launchEngine: expected .*apt-get install ${packages}\\), found none\\..*--engines`),
  );
});
