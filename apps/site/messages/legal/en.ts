import type { LegalMessages } from './messages.js';

export const messages: LegalMessages = {
  title: 'Information sheet for a legal service',
  lead: 'What a page publishes when it shows a widget of A4P Kit, and all the texts that the widgets show in English. The sheet can be printed; each widget begins on a new page.',
  otherLanguages: 'The sheet in the other languages',
  contents: 'Contents of the sheet',
  published: {
    title: 'What is published',
    text: 'Each widget gives its source and carries the sentence “This is not an official United Nations product”; a page may reword the source line, provided that it keeps that sentence. No widget contains the emblem, the flag or a photograph of the United Nations.',
  },
  texts: {
    title: 'All texts, widget by widget',
    text: 'Each widget is given here as plain HTML, with its notices and its source line, as it is displayed by the tag above it. Other attributes change which passages are shown, and the numbers and criteria that the notices give. The form with a script adds controls (filter, cite, download); their labels and messages are not given here.',
    waiting: 'Until the widget is there, and wherever it cannot be shown, the tag may also show:',
    onRequest: {
      title: 'Texts that are shown only on request',
      text: 'The link is shown only if the page gives its address; the caption and the credit only if the page supplies the photograph.',
      link: 'Link',
      caption: 'Caption and credit',
    },
  },
  republish: {
    title: 'May I republish this text?',
    text: 'The code and the pictograms are under the MIT licence. The French text is the United Nations’ and the translations derive from it: A4P Kit has neither sought nor received permission from the United Nations and can give none. The United Nations’ terms of use apply; for permission: permissions@un.org. For their part, the authors of the translations assert no right of their own in them, provided that the mark ‘unofficial translation’ is kept. No right is given in the name, emblem, flag or photographs of the United Nations. This is not legal advice.',
  },
  technical: {
    title: 'What the code does, and what it does not do',
    points: [
      'No cookie, no storage in the browser, no audience measurement, no tracking of the reader.',
      'No request to any server but the one with the files. Prerendered HTML makes no request; plain HTML makes only one, for its style sheet, if the page adds it.',
      'No fonts are loaded: the text is shown in those of the reader’s device.',
      'Like any server, the one with the files receives the IP address of the device that asks for them. If the files are on your own server, no third party receives it.',
      'In the code of a released version, every script carries its hash (SRI): the browser refuses a changed file. The address that follows corrections has none.',
      'Links to sources are followed only if the reader opens them.',
    ],
  },
  version: {
    title: 'Version and sources',
    released: 'Version of the texts and the code: {version}.',
    unreleased:
      'No version has been released yet; the sheet shows the texts of the version in preparation.',
    ahead:
      'Latest released version: {version}. The sheet shows the texts of the version in preparation.',
  },
  sources: {
    title: 'Sources of the texts, figures and names',
    page: 'United Nations, page on the {name} initiative',
    pageAddress: 'The address and title of this page are not part of the copy that was used.',
    noDate: 'undated',
    copy: 'Copy that was read:',
    used: 'Taken from it:',
    uses: {
      page: 'French texts, areas, passages, names of the organizations',
      total: 'total ({date})',
      next: 'next phase of the initiative, A4P+',
      states: 'list of States ({names})',
    },
  },
};
