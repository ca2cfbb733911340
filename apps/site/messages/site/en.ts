import type { SiteMessages } from './messages.js';

export const messages: SiteMessages = {
  title: 'A4P Kit: an independent project, not affiliated with the United Nations',
  independent: 'an independent project, not affiliated with the United Nations',
  lead: 'A4P Kit lets you present on your site, in six languages, the United Nations text on the Action for Peacekeeping (A4P) initiative. The French is the United Nations text; the other languages are unofficial translations. This project is independent and not affiliated with the United Nations, which has neither commissioned, reviewed nor approved it.',
  header: {
    pages: 'Pages of the site',
    languages: 'Languages',
    skip: 'Skip to the content',
    builder: 'Prepare the code',
    demo: 'Example page (in French)',
  },
  doors: {
    title: 'What would you like to do?',
    page: {
      title: 'Put a widget on a page',
      text: 'Choose a widget and a language, copy the code and paste it into WordPress, Drupal, a static site or a newsletter.',
    },
    data: {
      title: 'Use the data',
      text: 'Take the texts and figures, with their sources: as an npm package for developers, and as JSON and CSV files for everyone else.',
    },
    change: {
      title: 'Change the source code',
      text: 'See every widget in every language and theme in Storybook.',
    },
  },
  widgets: {
    title: 'The widgets',
    copy: 'Copy the code',
    copied: 'Code copied',
    copyFailed: 'The browser does not allow copying. Select these lines and copy them:',
    adapt: 'Adapt',
    open: 'Open',
  },
  notOfficial: 'This is not an official United Nations product.',
};
