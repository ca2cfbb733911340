/** What the toolbar offers: the page around the widget, and how it is read. */
import { locales } from '@a4p/declaration';
import type { Preview } from '@storybook/web-components-vite';

type Toolbar = NonNullable<Preview['globalTypes']>[string];

function choice(
  description: string,
  icon: NonNullable<NonNullable<Toolbar['toolbar']>['icon']>,
  titles: Readonly<Record<string, string>>,
): Toolbar {
  return {
    description,
    toolbar: {
      icon,
      title: description,
      dynamicTitle: true,
      items: Object.entries(titles).map(([value, title]) => ({ value, title })),
    },
  };
}

/** The toolbar's menus, by the name of the global that each sets. */
export const globalTypes: Record<string, Toolbar> = {
  language: choice(
    'Language of the page',
    'globe',
    Object.fromEntries(locales.map(({ id, name }) => [id, name])),
  ),
  scheme: choice('Colour scheme of the page', 'contrast', {
    light: 'Light page',
    dark: 'Dark page',
    'light dark': 'As the reader prefers',
  }),
  page: choice('Style of the page', 'paintbrush', {
    plain: 'Plain page',
    newspaper: 'Newspaper',
    government: 'Government',
    dashboard: 'Dashboard',
    hostile: 'Hostile page',
  }),
  width: choice('Room for the widget', 'ruler', {
    none: 'Full width',
    '40rem': 'Column, 640 px',
    '20rem': 'Phone, 320 px',
    '7.5rem': 'Sidebar, 120 px',
  }),
  level: choice('Level of the headings', 'paragraph', {
    default: 'Headings as given',
    ...Object.fromEntries(
      ['1', '2', '3', '4', '5', '6'].map((level) => [level, `Headings from ${level}`]),
    ),
  }),
  medium: choice('How it is read', 'eye', {
    screen: 'On a screen',
    print: 'Print',
    'forced-colors': 'Forced colours',
    'reduced-motion': 'Reduced motion',
  }),
};

/** What the toolbar shows at first. */
export const initialGlobals: Record<string, string> = {
  language: 'fr',
  scheme: 'light',
  page: 'plain',
  width: 'none',
  level: 'default',
  medium: 'screen',
};
