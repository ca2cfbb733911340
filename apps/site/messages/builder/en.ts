import type { BuilderMessages } from './messages.js';

export const messages: BuilderMessages = {
  title: 'Prepare the code',
  lead: 'Answer four questions, copy the code and paste it into your page.',
  noScript: 'This page needs JavaScript. The guide explains how to use it.',
  questions: {
    place: 'Where will you paste the code?',
    widgets: 'What would you like to show?',
    lang: 'In which language?',
    colour: 'In which colour?',
  },
  places: {
    'wordpress-block': 'WordPress, block editor',
    'wordpress-classic': 'WordPress, classic editor',
    drupal: 'Drupal',
    static: 'Static site, HTML file or Markdown',
    framework: 'React, Vue, Svelte or another framework',
    newsletter: 'Newsletter',
    unknown: 'I do not know',
  },
  reasons: {
    'wordpress-block':
      'A script and a tag, in a “Custom HTML” block. If WordPress removes the script (author and contributor accounts), the sentence inside the tag can still be read: choose “Plain HTML” under “More options” instead.',
    'wordpress-classic':
      'A script and a tag, in the “Text” tab (“Code” in recent versions). If WordPress removes the script (author and contributor accounts), the sentence inside the tag can still be read: choose “Plain HTML” under “More options” instead.',
    drupal:
      'Plain HTML: Drupal’s editor usually removes scripts and tags that it does not know, but keeps headings, paragraphs and lists.',
    static:
      'A script and a tag: they pass unchanged through an HTML file, and through Markdown that allows HTML.',
    framework: 'The npm package: your build tool puts the widgets into your own files.',
    newsletter:
      'HTML in which every tag carries its style: mail programs run no scripts and load no style sheets.',
    unknown:
      'A script and a tag. Where scripts are removed, the sentence inside the tag can still be read.',
  },
  widgets: {
    choose: 'Widget',
    add: 'Add a widget',
    remove: 'Remove “{name}”',
    inSnippet: 'Widgets in this code',
  },
  fields: {
    area: 'Area',
    areas: 'Areas',
    party: 'Who makes the commitment',
    query: 'Only passages that contain these words',
    group: 'Grouping',
    filters: 'With filters for the reader',
    kind: 'Who is counted or named',
    history: 'With the earlier total',
    href: 'Address of the link',
    compact: 'Title and summary only',
    sections: 'Parts of the page',
  },
  hrefHelp:
    'An https: address, or an anchor on the page. In “The eight areas”, {area} is replaced by the area’s technical name.',
  all: 'All',
  groups: { area: 'By area', party: 'By party', none: 'Not grouped' },
  kinds: { states: 'States', organizations: 'Organizations', all: 'States and organizations' },
  areasSection: 'The areas in detail',
  ofPage: 'The language of the page',
  colours: {
    own: 'Choose my colour',
    accent: 'Colour of lines, links and pictograms',
    accentHelp:
      'Give your brand colour as it is: the widget makes it darker or lighter where needed, so that links stay readable.',
    theme: 'Background',
    themes: { '': 'Same as the page', light: 'Light', dark: 'Dark' },
  },
  more: 'More options',
  form: 'Form of the code',
  forms: {
    script: 'Script and tag',
    prerendered: 'Prerendered HTML with its style, no script',
    plain: 'Plain HTML, no script',
    newsletter: 'HTML for mail programs, style included',
    iframe: 'Iframe: a page of this site inside yours',
    npm: 'npm package',
  },
  prerenderedHelp: 'Not for a visual editor, nor for MDX: the HTML of the page must stay as it is.',
  iframeHelp:
    'An iframe shows a page of this site: only the area, the language and the colours can be chosen.',
  inside: 'Inside the tag, until the widget is there',
  insides: {
    short: 'One sentence',
    text: 'A complete replacement text',
    html: 'All of the content, as plain HTML',
  },
  level: 'Level of the first headings',
  styled: 'With the widgets’ style sheet',
  updates: {
    title: 'Updates',
    fixed: 'Fixed version',
    follows: 'Follow corrections',
    help: {
      fixed:
        'The code contains the hash of the file: the browser refuses any changed file. To receive a correction, paste new code.',
      follows:
        'Corrections and new versions arrive without a change to the page. This address has no hash: the browser cannot check the first file.',
    },
  },
  files: {
    title: 'Address of the files',
    here: 'This site',
    own: 'My server',
    npm: 'A CDN of npm (jsDelivr)',
    address: 'Address of the folder, with https:',
    notPublic:
      'This site is not at a public address: code that contains its address works only on this computer or on its network. Download the files, put them on your server and give their address here.',
    download: 'Download the files (ZIP)',
    downloadHelp:
      'Unzip the file and put the folder “a4p” on your server, for example at https://www.example.org/a4p/. The page inside it says what comes next.',
  },
  trying:
    'These files are for testing only: no version has been released yet. Their address has neither version nor hash, and their content changes.',
  code: {
    title: 'The code to paste',
    parts: {
      page: 'To paste into the page',
      terminal: 'In a terminal',
      module: 'In a JavaScript module',
      template: 'In the template of the page',
      sheet: 'In the style sheet',
    },
    copy: 'Copy the code',
    copied: 'Code copied.',
    copyFailed: 'The browser does not allow copying. Select the code and copy it.',
    next: 'What comes next',
    steps: {
      'wordpress-block': [
        'In the editor, add a “Custom HTML” block.',
        'Paste the code into that block and save the page.',
        'Open the published page: the widget is there. If you see only a sentence, WordPress has removed the script.',
      ],
      'wordpress-classic': [
        'In the editor, open the “Text” tab (“Code” in recent versions).',
        'Paste the code where you want it, and save without going back to the “Visual” tab.',
        'Open the published page: the widget is there. If you see only a sentence, WordPress has removed the script.',
      ],
      drupal: [
        'Choose the text format “Full HTML”.',
        'In the editor, open “Source” and paste the code.',
        'Save, and open the published page.',
      ],
      static: [
        'Paste the code into the file, with no empty line inside the code.',
        'If the file is Markdown, check that HTML is allowed there (Hugo: unsafe = true).',
        'Build the site and open the page.',
      ],
      framework: [
        'Install the package.',
        'Import each widget once, where your code runs in the browser.',
        'Put the tag into a template.',
      ],
      newsletter: [
        'In your mailing tool, add an “HTML” block.',
        'Paste the code.',
        'Send yourself a test message.',
      ],
      unknown: [
        'Paste the code where your tool accepts HTML.',
        'Save, and open the published page.',
        'If you see only a sentence, the tool removes scripts: choose “Iframe” or “Plain HTML” under “More options”.',
      ],
    },
    guide: 'The guide, step by step',
  },
  preview: {
    title: 'Preview',
    width: 'Width',
    widths: { '320': 'Phone (320 px)', '640': 'Column (640 px)', full: 'Full width' },
    scheme: 'Background of the page',
    schemes: { light: 'Light', dark: 'Dark' },
  },
  service: {
    title: 'For your IT department',
    cost: 'What it costs a reader: {bytes} kB (gzip), the code included; requests: {requests}.',
    hash: {
      checked:
        'Every script carries its hash (SRI): the browser refuses a changed file, and the replacement text stays.',
      unchecked: 'This address has no hash (SRI).',
      none: 'No script.',
    },
    policy: 'The strictest security policy (CSP) under which it works:',
    privacy:
      'No cookie, no audience measurement, no storage in the browser, no request to any server but the one with the files.',
  },
  failed: 'The code could not be prepared: {reason}',
};
