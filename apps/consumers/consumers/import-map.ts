import { pageWith, plainModule, type Consumer } from '../src/consumer.js';

const map = {
  imports: {
    '@a4p/declaration/fr': '/node_modules/@a4p/declaration/dist/languages/fr.js',
    '@a4p/declaration': '/node_modules/@a4p/declaration/dist/index.js',
    '@a4p/widgets/area-card/define': '/node_modules/@a4p/widgets/dist/elements/area-card/define.js',
    '#lit': '/node_modules/lit/index.js',
    'lit-element/': '/node_modules/lit-element/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  },
};

export default {
  name: 'a page with an import map',
  files: {
    'index.html': pageWith(
      `<script type="importmap">${JSON.stringify(map)}</script><script type="module">${plainModule}</script>`,
    ),
  },
  build: (folder) => Promise.resolve(folder),
} satisfies Consumer;
