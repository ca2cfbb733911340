import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

type ScreenshotPath = Record<'root' | 'testFileDirectory' | 'arg' | 'ext', string>;

const executablePath = findBrowser();

/** New for each project: Vitest writes the project's name into it. */
const inBrowser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
  }),
  instances: [{ browser: 'chromium' as const }],
  expect: {
    toMatchScreenshot: {
      // Each comparison leaves a timer of this length behind.
      timeout: 1500,
      comparatorOptions: { threshold: 0.02, allowedMismatchedPixelRatio: 0.002 },
      // One picture for all machines: what is compared depends on none.
      resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }: ScreenshotPath) =>
        `${root}/${testFileDirectory}/__screenshots__/${arg}${ext}`,
    },
  },
});

/** For tests that start tools or browsers: a slow machine is no fault, a tool that hangs is. */
const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000 };

/** A whole WordPress, which most contributors do not have. */
const WORDPRESS = 'apps/wordpress/test/**/*.wordpress.test.ts';

/** Other engines, frameworks and places: what a contributor need not wait for. */
const PLACES = '{apps,packages}/*/test/**/*.places.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './scripts/summary-reporter.ts'],
    // One project after another: browsers that share two processors time each other out.
    projects: [
      {
        test: {
          name: 'node',
          sequence: { groupOrder: 0 },
          include: ['packages/*/{build,test}/**/*.test.ts'],
          exclude: [PLACES],
          ...PATIENT,
        },
      },
      {
        // The production build of Lit, as readers get it.
        resolve: { conditions: ['module', 'browser', 'production'] },
        optimizeDeps: {
          include: ['lit', 'axe-core', 'fast-check', '@guidepup/virtual-screen-reader'],
        },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['packages/widgets/src/**/*.test.ts'],
          browser: inBrowser(),
        },
      },
      {
        resolve: { conditions: ['module', 'browser', 'production'] },
        plugins: [storybookTest({ configDir: 'apps/storybook/.storybook' })],
        test: {
          name: 'stories',
          sequence: { groupOrder: 2 },
          exclude: ['**/*.mdx'],
          browser: inBrowser(),
        },
      },
      {
        test: {
          name: 'end-to-end',
          sequence: { groupOrder: 3 },
          include: ['apps/*/test/**/*.test.ts'],
          exclude: [PLACES, WORDPRESS],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'places-wordpress',
          sequence: { groupOrder: 5 },
          include: [WORDPRESS],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'places',
          sequence: { groupOrder: 4 },
          include: [PLACES],
          ...PATIENT,
        },
      },
    ],
  },
});
