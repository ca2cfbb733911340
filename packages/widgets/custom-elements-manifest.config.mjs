import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './build/manifest/framework-types.mjs';
import { onlyWhatIsPublic } from './build/manifest/only-what-is-public.mjs';
import { reference } from './build/manifest/reference.mjs';

/**
 * Makes `dist/custom-elements.json` from the elements' doc comments: what is public, and nothing else;
 * and from that, what VS Code and JetBrains' editors show while a tag is written, what the
 * compilers of JSX, Vue and Svelte know of it, and a reference page for each element.
 */

/** Tokens have data of their own, and no method is of use to an editor. */
const editors = {
  outdir: 'dist',
  hideCssPropertiesDocs: true,
  hideLogs: true,
  hideMethodDocs: true,
};

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts'],
  outdir: 'dist',
  plugins: [
    onlyWhatIsPublic,
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({ ...editors, packageJson: false }),
    frameworkTypes,
    reference,
  ],
};
