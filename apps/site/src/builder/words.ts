import type { Tag } from '@a4p/widgets/static';
import type { FORMS, GROUNDS } from './choice.js';

/** The words of the builder in one language. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly other: { readonly lang: string; readonly name: string };
  readonly choose: string;
  readonly fields: Readonly<
    Record<'widget' | 'area' | 'lang' | 'theme' | 'level' | 'form' | 'ground', string>
  >;
  readonly widgets: Readonly<Record<Tag, string>>;
  readonly allAreas: string;
  readonly themes: Readonly<Record<'' | 'light' | 'dark', string>>;
  readonly forms: Readonly<Record<(typeof FORMS)[number], string>>;
  readonly grounds: Readonly<Record<(typeof GROUNDS)[number], string>>;
  readonly preview: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly policy: string;
  /** `{bytes}` in kB after gzip, `{requests}` a number. */
  readonly cost: string;
  readonly failed: string;
}

const fr: Words = {
  title: 'Composer un extrait à coller',
  lead: 'Choisissez un module, une langue et une forme ; copiez l’extrait dans votre page. Produit non officiel de l’ONU.',
  other: { lang: 'en', name: 'English' },
  choose: 'Choix',
  fields: {
    widget: 'Module',
    area: 'Domaine',
    lang: 'Langue du module',
    theme: 'Couleurs',
    level: 'Niveau des titres',
    form: 'Forme',
    ground: 'Page d’essai',
  },
  widgets: {
    'a4p-area-grid': 'Les huit domaines',
    'a4p-area-card': 'Un domaine, en bref',
    'a4p-area-detail': 'Un domaine, en entier',
    'a4p-commitment-list': 'Liste des engagements',
    'a4p-commitment-chart': 'Graphique des engagements',
    'a4p-declaration': 'La page entière',
    'a4p-endorser-counter': 'Nombre des États qui souscrivent',
    'a4p-endorser-list': 'Liste des organisations',
    'a4p-pledge': 'La promesse',
  },
  allAreas: 'Tous les domaines',
  themes: { '': 'Comme la page', light: 'Claires', dark: 'Sombres' },
  forms: {
    script: 'Script',
    html: 'HTML fini, sans script',
    light: 'HTML simple (WordPress, lettres d’information)',
    iframe: 'Iframe',
    npm: 'Paquet npm',
  },
  grounds: { neutral: 'Neutre', dark: 'Sombre', hostile: 'Hostile : tout style effacé' },
  preview: 'Aperçu',
  snippet: 'Extrait',
  copy: 'Copier l’extrait',
  copied: 'Extrait copié.',
  copyFailed: 'La copie a été refusée : sélectionnez l’extrait et copiez-le.',
  policy: 'Politique de sécurité (CSP) la plus stricte avec laquelle il fonctionne',
  cost: 'Ce choix coûte au lecteur {bytes} ko (gzip) en {requests} requêtes, l’extrait compris.',
  failed: 'L’extrait n’a pas pu être composé : {reason}',
};

const en: Words = {
  title: 'Build a snippet to paste',
  lead: 'Choose a widget, a language and a form; copy the snippet into your page. Not an official UN product.',
  other: { lang: 'fr', name: 'Français' },
  choose: 'Choices',
  fields: {
    widget: 'Widget',
    area: 'Area',
    lang: 'Language of the widget',
    theme: 'Colours',
    level: 'Level of headings',
    form: 'Form',
    ground: 'Page to try it on',
  },
  widgets: {
    'a4p-area-grid': 'The eight areas',
    'a4p-area-card': 'One area in brief',
    'a4p-area-detail': 'One area in full',
    'a4p-commitment-list': 'List of commitments',
    'a4p-commitment-chart': 'Chart of commitments',
    'a4p-declaration': 'The whole page',
    'a4p-endorser-counter': 'Number of States that endorse',
    'a4p-endorser-list': 'List of organizations',
    'a4p-pledge': 'The pledge',
  },
  allAreas: 'All areas',
  themes: { '': 'As the page', light: 'Light', dark: 'Dark' },
  forms: {
    script: 'Script',
    html: 'Finished HTML, no script',
    light: 'Plain HTML (WordPress, newsletters)',
    iframe: 'Iframe',
    npm: 'npm package',
  },
  grounds: { neutral: 'Neutral', dark: 'Dark', hostile: 'Hostile: every style reset' },
  preview: 'Preview',
  snippet: 'Snippet',
  copy: 'Copy the snippet',
  copied: 'Snippet copied.',
  copyFailed: 'Copying was refused: select the snippet and copy it.',
  policy: 'The strictest security policy (CSP) under which it works',
  cost: 'This choice costs a reader {bytes} kB (gzip) in {requests} requests, the snippet included.',
  failed: 'The snippet could not be built: {reason}',
};

/** The words by language of the builder. */
export const words = { fr, en } as const;
