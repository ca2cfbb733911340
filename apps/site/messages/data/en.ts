import type { DataMessages } from './messages.js';

export const messages: DataMessages = {
  title: 'Data',
  lead: 'The texts of the United Nations page on the Action for Peacekeeping (A4P) initiative, the organizations, the States and the totals, with their sources, in files to download.',
  unreleased:
    'No version has been released yet: the files of `next` are for testing only and may change at any time.',
  released:
    'Version: {version}. The data of a released version no longer change; a new version gets a new address.',
  content: {
    title: 'What the data are',
    tables: {
      areas: {
        name: 'Areas',
        text: 'The eight areas of improvement of peacekeeping: title, paragraph, Secretariat action, caption and credit of the photograph, and an unofficial summary.',
      },
      commitments: { name: 'Commitments and statements of position', text: null },
      organizations: {
        name: 'Organizations',
        text: 'The organizations that support the Declaration, according to the United Nations page.',
      },
      states: { name: 'States', text: null },
      'endorsement-totals': {
        name: 'Totals',
        text: 'How many States and organizations had endorsed the Declaration of Shared Commitments, at each date for which a source says so. States and organizations are never added together.',
      },
      sources: {
        name: 'Sources',
        text: 'Where each text, figure and date comes from: title, publisher, language, date and address, where they are known.',
      },
    },
    age: 'The page is undated; the latest dates it mentions are 2018 and 2019. In March 2021 the Secretary-General announced the next phase of the initiative, A4P+.',
    status: [
      'Each text says what it is. In the tables, the column `status` holds `source` for the United Nations text, word for word, and `unofficial` for an unofficial translation or for wording that is not that of the United Nations. The short name and the paragraph of an area have a column of their own (`shortStatus`, `paragraphStatus`); the summary (`summary`) is never that of the United Nations. In the JSON files, `status` applies to the whole and `texts` names the exceptions.',
      'The list of commitments and that of States say whether they are complete: column `listComplete`, or `complete` in the JSON file with the States.',
    ],
  },
  files: {
    title: 'The files',
    kinds: {
      workbook: {
        title: 'Workbook',
        text: 'For Excel and LibreOffice: one sheet for each table. Numbers are numbers; dates are text: year, month and day, as far as the source gives them.',
      },
      csv: {
        title: 'CSV',
        text: 'For R, Python and statistical software: one file for each table, in UTF-8 with a byte order mark (BOM), and values separated by commas.',
      },
      json: {
        title: 'JSON',
        text: 'For programs: the whole page in one language; the organizations, States and totals (`endorsements`); the sources.',
      },
      descriptions: {
        title: 'Descriptions and checksums',
        text: 'To check the files and to know what is in them.',
      },
    },
    described: {
      'schema.json': 'the form of the JSON file of a language (JSON Schema)',
      'datapackage.json': 'the tables, field by field (Frictionless Data Package)',
      SHA256SUMS: 'the checksums of the CSV and JSON files',
      'NOTICE.md': 'whose texts they are',
    },
    others: 'The same files in the other languages',
  },
  fields: {
    title: 'The fields of the tables',
    text: 'Names and descriptions are those of `datapackage.json`.',
    name: 'Name',
    type: 'Type',
    description: 'Description',
  },
  read: {
    title: 'Reading the data',
    spreadsheet: {
      title: 'Excel and LibreOffice',
      texts: [
        'Open the workbook `{workbook}` with a double click: each value is in its column.',
        'Do not open a CSV file with a double click: where the regional settings use a separator other than the comma, each line lands in a single column, and dates may be changed. Import it: in Excel, on the “Data” tab, as a text or CSV file; in LibreOffice, in the window that appears when the file is opened. Choose the character set Unicode (UTF-8), the comma as the only separator, and the type “Text” for columns of dates.',
      ],
    },
    r: 'Without `na.strings`, R takes the code NA (Namibia) for a missing value. With the package readr: `readr::read_csv(address, na = "")`.',
    pandas:
      'With pandas. Without the last two options, pandas takes the code NA (Namibia) for a missing value.',
    json: 'With the standard library, from the JSON:',
    javascript: 'On a web page or in Node.js. The files can be read from another site (CORS).',
  },
  cite: {
    title: 'Citing',
    text: 'Cite the United Nations for its text and A4P Kit for the data. The United Nations neither made nor reviewed these data: do not attribute them to it.',
    passage: 'A passage',
    passageForm:
      '“…” (unofficial translation from the French). United Nations, page on the Action for Peacekeeping initiative, in French, undated, under “…” (data of A4P Kit, {version}).',
    data: 'The data',
    dataForm: 'Data, {version}.',
    released: 'version {version}',
    unreleased: 'unreleased version, downloaded on [date]',
  },
  about: {
    sheet: 'About',
    title: 'A4P Kit: data, version {version}',
  },
};
