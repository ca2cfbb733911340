import type { AfterMessages } from './messages.js';

export const messages: AfterMessages = {
  title: 'After publishing',
  lead: 'For whoever has published a page with a widget of A4P Kit: report an error, follow corrections, remove the widget.',
  report: {
    title: 'Report an error',
    text: 'Is a word, a figure or a source wrong? A message is enough; no account is needed. A correction needs a source: always say where the right text can be read.',
    write: 'Write the message',
    contact: 'The link opens the message below in your mail program. Address: {contact}.',
    noContact:
      'This copy of the site names no contact address. Copy the message below and hand it to the person or department that runs this site.',
    message: {
      title: 'The message',
      subject: 'A4P Kit: an error to correct',
      lines: [
        'Where it is (address of the page, or an id such as “protection-2”, and the language):',
        'What it says:',
        'What it should say, and where that can be read (address of the source):',
      ],
    },
  },
  changes: {
    title: 'Changed words',
    text: 'From one released version to the next: every text that has changed, in its language, before and after.',
    unreleased: 'No version has been released yet; the list will begin with the second version.',
    first: 'First released version.',
    unchanged: 'No word has changed.',
    release: 'Version {version}',
    before: 'Before',
    after: 'After',
  },
  age: {
    title: 'How old the content shown is',
    unreleased:
      'As long as no version has been released, code with a script leads to files for testing only, whose content changes with the site.',
    forms: [
      {
        name: 'Plain HTML, prerendered HTML, newsletter',
        text: 'A copy from the day on which the code was prepared. It keeps its source line and, where it shows the text of the United Nations page, the line that says how old that page is. To receive a correction, paste new code; a message that has been sent no longer changes.',
      },
      {
        name: 'Script, fixed version',
        text: 'What the version named in the code contains. To receive a correction, paste new code.',
      },
      {
        name: 'Script, at the address that follows corrections',
        text: 'The newest version, without a change to the page.',
      },
      {
        name: 'Iframe',
        text: 'The page of the site that hosts it, as it is on the day of the visit.',
      },
      {
        name: 'npm package',
        text: 'The version installed in your project.',
      },
    ],
  },
  withdraw: {
    title: 'Remove a widget in one minute',
    steps: [
      'Delete the tag of the widget and, if no other widget on the page needs it, the script line.',
      'With plain or prerendered HTML, delete the block that was pasted. With an iframe, delete the iframe and the line of the script “resize.js”.',
      'Save the page. If your site has a cache, clear it.',
    ],
    rest: [
      'Nothing else remains: no cookie, and no data in the reader’s browser.',
      'Files that have already been received may stay in the browser’s cache; without the tag and the script, nothing loads or runs them.',
      'If the files are on your own server, delete their folder too, once no page uses it.',
      'Copies made by others (search engines, archives, messages that have been sent) do not disappear with the widget.',
    ],
  },
  paragraphs: {
    title: 'Two paragraphs to copy',
    text: 'Fill in what is in brackets, and keep what applies to your page.',
    privacy: {
      title: 'For your privacy statement',
      text: 'Some pages of this site contain a widget of A4P Kit, an independent project, not affiliated with the United Nations. The widget sets no cookie, stores nothing in the browser, does not measure the audience and sends requests only to the server with its files: [address of the server]. Like any server, this one receives the IP address of the reader’s device.',
    },
    accessibility: {
      title: 'For your accessibility statement',
      text: 'Some pages of this site contain a widget of A4P Kit, an independent project, not affiliated with the United Nations. The widget aims to meet WCAG 2.2, level AA, in six languages, with and without scripts. What is tested automatically, in Chromium: the rules of the axe tool on light and dark pages, use of the keyboard, the size of targets, text spacing, display in a narrow column. What is not tested: no screen reader was used by a person, no accessibility tree was read in Firefox or Safari, and nobody who depends on assistive technology has yet given an opinion. To report a difficulty: [contact address].',
    },
    tested: 'What is tested, and how',
  },
  copy: 'Copy the text',
  copied: 'Text copied',
  copyFailed: 'The browser does not allow copying. Select this text and copy it:',
};
