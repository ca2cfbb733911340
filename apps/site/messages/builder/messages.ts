import type { FORMS, TRIAL_PAGES } from './choice.js';

/** The interface strings of the builder in one language. */
export interface Messages {
  readonly title: string;
  readonly lead: string;
  readonly other: { readonly lang: string; readonly name: string };
  readonly choose: string;
  readonly fields: Readonly<
    Record<'widget' | 'area' | 'lang' | 'theme' | 'level' | 'form' | 'page', string>
  >;
  readonly allAreas: string;
  readonly themes: Readonly<Record<'' | 'light' | 'dark', string>>;
  readonly forms: Readonly<Record<(typeof FORMS)[number], string>>;
  readonly pages: Readonly<Record<(typeof TRIAL_PAGES)[number], string>>;
  readonly preview: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly policy: string;
  /** Said beside the loader that follows new versions. */
  readonly floating: string;
  /** `{bytes}` in kB after gzip, `{requests}` a number. */
  readonly cost: string;
  readonly failed: string;
}

const fr: Messages = {
  title: 'Composer un code à intégrer',
  lead: 'Choisissez un module, une langue et une forme ; copiez le code et collez-le dans votre page. Ceci n’est pas un produit officiel de l’ONU.',
  other: { lang: 'en', name: 'English' },
  choose: 'Choix',
  fields: {
    widget: 'Module',
    area: 'Domaine',
    lang: 'Langue du module',
    theme: 'Couleurs',
    level: 'Niveau des titres',
    form: 'Forme',
    page: 'Page d’essai',
  },
  allAreas: 'Tous les domaines',
  themes: { '': 'Comme la page', light: 'Claires', dark: 'Sombres' },
  forms: {
    script: 'Script : ce module, dans cette langue',
    loader: 'Script : modules et langues au besoin (chargeur)',
    floating: 'Script : chargeur qui suit les nouvelles versions',
    prerendered: 'HTML prérendu, sans script',
    plain: 'HTML simple (WordPress, lettres d’information)',
    iframe: 'Iframe',
    npm: 'Paquet npm',
  },
  pages: { neutral: 'Neutre', dark: 'Sombre', hostile: 'Hostile : tout style effacé' },
  preview: 'Aperçu',
  snippet: 'Code',
  copy: 'Copier le code',
  copied: 'Code copié.',
  copyFailed: 'La copie a été refusée : sélectionnez le code et copiez-le.',
  floating:
    'Cette adresse suit les nouvelles versions : le navigateur ne peut pas vérifier le fichier. Les autres formes ont une version fixe et une empreinte : un fichier modifié n’est jamais affiché.',
  policy: 'Politique de sécurité (CSP) la plus stricte avec laquelle il fonctionne',
  cost: 'Ce choix coûte au lecteur {bytes} ko (gzip) ; requêtes : {requests} ; code compris.',
  failed: 'Le code n’a pas pu être composé (message technique en anglais : {reason})',
};

const en: Messages = {
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
    page: 'Page to try it on',
  },
  allAreas: 'All areas',
  themes: { '': 'Same as the page', light: 'Light', dark: 'Dark' },
  forms: {
    script: 'Script: this widget in this language',
    loader: 'Script: widgets and languages as needed (loader)',
    floating: 'Script: loader that follows new versions',
    prerendered: 'Prerendered HTML, no script',
    plain: 'Plain HTML (WordPress, newsletters)',
    iframe: 'Iframe',
    npm: 'npm package',
  },
  pages: { neutral: 'Neutral', dark: 'Dark', hostile: 'Hostile: every style reset' },
  preview: 'Preview',
  snippet: 'Snippet',
  copy: 'Copy the snippet',
  copied: 'Snippet copied.',
  copyFailed: 'Copying was refused: select the snippet and copy it.',
  floating:
    'This address follows new versions: the browser cannot verify the file. The other forms have a fixed version and a hash: a changed file is never shown.',
  policy: 'The strictest security policy (CSP) under which it works',
  cost: 'This choice costs a reader {bytes} kB (gzip) in {requests} requests, the snippet included.',
  failed: 'The snippet could not be built: {reason}',
};

/** The messages by language of the builder. */
export const messages = { fr, en } as const;
