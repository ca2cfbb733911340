import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'A4P Kit',
    // The home of the site in which Storybook lies.
    brandUrl: '../index.html',
    brandTarget: '_self',
  }),
});
