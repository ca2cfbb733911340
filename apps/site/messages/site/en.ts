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
    guide: 'Guide',
    data: 'Data',
    docs: 'Documentation',
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
      text: 'Take the texts and figures, with their sources: as an npm package for developers, and as workbooks, CSV and JSON files for everyone else.',
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
  footer: { legal: 'Information sheet for a legal service', after: 'After publishing' },
  download: {
    title: 'Files of A4P Kit, version: {version}',
    steps: [
      'Put this folder on your server, for example at https://www.example.org/a4p/.',
      'Serve the files over https, scripts with the type “text/javascript”. If your pages are on a different domain or subdomain from the files, add the headers “Access-Control-Allow-Origin: *” and “Cross-Origin-Resource-Policy: cross-origin”.',
      'On the page “Prepare the code”, give the address of the folder. The code to paste then contains it, with the hash of every file if the version is released.',
      'For a new version, add its folder beside the folder of this version: pages that are already online go on working.',
    ],
  },
  notOfficial: 'This is not an official United Nations product.',
};
