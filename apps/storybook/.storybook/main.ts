import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import type { StorybookConfig } from '@storybook/web-components-vite';

const cdn = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const scriptFiles = join(cdn, integrity.version);

const source = (file: string): string =>
  fileURLToPath(new URL(`../../../packages/widgets/src/${file}`, import.meta.url));

const config: StorybookConfig = {
  stories: [
    '../guides/*.mdx',
    '../guides/*.stories.ts',
    '../../../packages/widgets/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  // The script files that snippets name where Storybook stands alone, so that they work as they are copied.
  staticDirs: [
    '../public',
    { from: '../../../docs/pictures', to: '/pictures' },
    { from: scriptFiles, to: '/cdn/next' },
  ],
  // The toolbar has pages of our own.
  features: { backgrounds: false },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    // The pages' `light-dark()` follows the scheme that the toolbar sets; written for older browsers it would not.
    build: { ...vite.build, cssTarget: 'esnext' },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
    resolve: {
      ...vite.resolve,
      dedupe: ['lit', 'lit-html'],
      // The elements from their source, so that Storybook follows changes.
      alias: { '@a4p/widgets/define': source('define.ts') },
    },
  }),
};

export default config;
