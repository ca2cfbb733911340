import type { BuilderMessages } from './messages.js';

export const messages: BuilderMessages = {
  title: 'Préparer le code',
  lead: 'Répondez à quatre questions, copiez le code et collez-le dans votre page.',
  noScript: 'Cette page a besoin de JavaScript.',
  questions: {
    place: 'Où allez-vous coller le code ?',
    widgets: 'Que voulez-vous montrer ?',
    lang: 'Dans quelle langue ?',
    colour: 'De quelle couleur ?',
  },
  places: {
    'wordpress-block': 'WordPress, éditeur de blocs',
    'wordpress-classic': 'WordPress, éditeur classique',
    drupal: 'Drupal',
    static: 'Site statique, fichier HTML ou Markdown',
    framework: 'React, Vue, Svelte ou un autre cadriciel',
    newsletter: 'Lettre d’information',
    unknown: 'Je ne sais pas',
  },
  reasons: {
    'wordpress-block':
      'Un script et une balise, dans un bloc « HTML personnalisé ». Si WordPress supprime le script (comptes auteur et contributeur), la phrase placée dans la balise reste lisible : choisissez alors « HTML simple » dans « Plus d’options ».',
    'wordpress-classic':
      'Un script et une balise, dans l’onglet « Texte » (« Code » dans les versions récentes). Si WordPress supprime le script (comptes auteur et contributeur), la phrase placée dans la balise reste lisible : choisissez alors « HTML simple » dans « Plus d’options ».',
    drupal:
      'HTML simple : l’éditeur de Drupal supprime en général les scripts et les balises qu’il ne connaît pas, mais garde les titres, les paragraphes et les listes.',
    static:
      'Un script et une balise : ils passent sans changement dans un fichier HTML et dans du Markdown qui accepte le HTML.',
    framework:
      'Le paquet npm : votre outil de construction intègre les modules dans vos propres fichiers.',
    newsletter:
      'Du HTML dont chaque balise porte son style : les messageries n’exécutent aucun script et ne chargent aucune feuille de style.',
    unknown:
      'Un script et une balise. Là où les scripts sont supprimés, la phrase placée dans la balise reste lisible.',
  },
  widgets: {
    choose: 'Module',
    add: 'Ajouter un module',
    remove: 'Retirer « {name} »',
    inSnippet: 'Modules de ce code',
  },
  fields: {
    area: 'Domaine',
    areas: 'Domaines',
    party: 'Qui s’engage',
    query: 'Seulement les passages qui contiennent ces mots',
    group: 'Regroupement',
    filters: 'Avec des filtres pour le lecteur',
    kind: 'Qui est compté ou nommé',
    history: 'Avec le total antérieur',
    href: 'Adresse du lien',
    compact: 'Titre et résumé seulement',
    sections: 'Sections de la page',
  },
  hrefHelp:
    'Adresse en https:, ou ancre de la page. Dans « Les huit domaines », {area} est remplacé par le nom technique du domaine.',
  all: 'Tous',
  groups: { area: 'par domaine', party: 'par partie', none: 'aucun' },
  kinds: {
    states: 'les États',
    organizations: 'les organisations',
    all: 'les États et les organisations',
  },
  areasSection: 'Les domaines en détail',
  ofPage: 'Celle de la page',
  colours: {
    own: 'Choisir ma couleur',
    accent: 'Couleur des filets, des liens et des pictogrammes',
    accentHelp:
      'Donnez la couleur de votre charte telle quelle : le module l’assombrit ou l’éclaircit s’il le faut, pour que les liens restent lisibles.',
    theme: 'Fond',
    themes: { '': 'Comme la page', light: 'Clair', dark: 'Sombre' },
  },
  more: 'Plus d’options',
  form: 'Forme du code',
  forms: {
    script: 'Script et balise',
    prerendered: 'HTML prérendu, avec son style, sans script',
    plain: 'HTML simple, sans script',
    newsletter: 'HTML pour la messagerie, style compris',
    iframe: 'Iframe : une page de ce site dans la vôtre',
    npm: 'Paquet npm',
  },
  prerenderedHelp:
    'Ne convient ni à un éditeur visuel, ni à MDX : il faut une page dont le HTML reste tel quel.',
  iframeHelp:
    'Une iframe montre une page de ce site : seuls le domaine, la langue et les couleurs se choisissent.',
  inside: 'Dans la balise, en attendant le module',
  insides: {
    short: 'Une phrase',
    text: 'Un texte de remplacement complet',
    html: 'Tout le contenu, en HTML simple',
  },
  level: 'Niveau des premiers titres',
  styled: 'Avec la feuille de style des modules',
  updates: {
    title: 'Mises à jour',
    fixed: 'Version fixe',
    follows: 'Suivre les corrections',
    help: {
      fixed:
        'Le code contient l’empreinte du fichier : le navigateur refuse tout fichier modifié. Pour recevoir une correction, il faut coller un nouveau code.',
      follows:
        'Les corrections et les nouvelles versions arrivent sans rien changer à la page. Cette adresse n’a pas d’empreinte : le navigateur ne peut pas vérifier le premier fichier.',
    },
  },
  files: {
    title: 'Adresse des fichiers',
    here: 'Ce site',
    own: 'Mon serveur',
    npm: 'Un CDN de npm (jsDelivr)',
    address: 'Adresse du dossier, en https:',
    notPublic:
      'Ce site n’est pas à une adresse publique : un code qui contient son adresse ne fonctionne que sur cet ordinateur. Téléchargez les fichiers, déposez-les sur votre serveur et donnez ici leur adresse.',
    download: 'Télécharger les fichiers (ZIP)',
    downloadHelp:
      'Décompressez le ZIP et déposez le dossier « a4p » sur votre serveur, par exemple à l’adresse https://www.example.org/a4p/. La page qu’il contient indique la suite.',
  },
  trying:
    'Ces fichiers servent à essayer : aucune version n’est encore publiée. Leur adresse n’a ni version ni empreinte, et leur contenu change.',
  code: {
    title: 'Le code à coller',
    parts: {
      page: 'À coller dans la page',
      terminal: 'Dans un terminal',
      module: 'Dans un module JavaScript',
      template: 'Dans le gabarit de la page',
      sheet: 'Dans la feuille de style',
    },
    copy: 'Copier le code',
    copied: 'Code copié.',
    copyFailed: 'Le navigateur n’autorise pas la copie. Sélectionnez le code et copiez-le.',
    next: 'Et ensuite',
    steps: {
      'wordpress-block': [
        'Dans l’éditeur, ajoutez un bloc « HTML personnalisé ».',
        'Collez le code dans ce bloc et enregistrez la page.',
        'Ouvrez la page publiée : le module s’affiche. Si vous ne voyez qu’une phrase, WordPress a supprimé le script.',
      ],
      'wordpress-classic': [
        'Dans l’éditeur, ouvrez l’onglet « Texte » (« Code » dans les versions récentes).',
        'Collez le code à l’endroit voulu et enregistrez sans repasser par l’onglet « Visuel ».',
        'Ouvrez la page publiée : le module s’affiche. Si vous ne voyez qu’une phrase, WordPress a supprimé le script.',
      ],
      drupal: [
        'Choisissez le format de texte « HTML complet ».',
        'Dans l’éditeur, ouvrez « Source » et collez le code.',
        'Enregistrez et ouvrez la page publiée.',
      ],
      static: [
        'Collez le code dans le fichier, sans ligne vide à l’intérieur.',
        'Si c’est du Markdown, vérifiez que le HTML y est autorisé (Hugo : unsafe = true).',
        'Générez le site et ouvrez la page.',
      ],
      framework: [
        'Installez le paquet.',
        'Importez chaque module une fois, là où votre code s’exécute dans le navigateur.',
        'Mettez la balise dans un gabarit.',
      ],
      newsletter: [
        'Dans votre outil d’envoi, ajoutez un bloc « HTML ».',
        'Collez le code.',
        'Envoyez-vous un message d’essai.',
      ],
      unknown: [
        'Collez le code là où votre outil accepte du HTML.',
        'Enregistrez et ouvrez la page publiée.',
        'Si vous ne voyez qu’une phrase, l’outil supprime les scripts : choisissez « Iframe » ou « HTML simple » dans « Plus d’options ».',
      ],
    },
    guide: 'Le guide, pas à pas',
  },
  preview: {
    title: 'Aperçu',
    width: 'Largeur',
    widths: { '320': 'Téléphone (320 px)', '640': 'Colonne (640 px)', full: 'Toute la largeur' },
    scheme: 'Fond de la page',
    schemes: { light: 'Clair', dark: 'Sombre' },
  },
  service: {
    title: 'Pour votre service informatique',
    cost: 'Coût pour le lecteur : {bytes} ko (gzip), code compris ; requêtes : {requests}.',
    hash: {
      checked:
        'Chaque script porte son empreinte (SRI) : le navigateur refuse un fichier modifié, et le texte de remplacement reste.',
      unchecked: 'Cette adresse n’a pas d’empreinte (SRI).',
      none: 'Aucun script.',
    },
    policy: 'Politique de sécurité (CSP) la plus stricte avec laquelle le code fonctionne :',
    privacy:
      'Aucun cookie, aucune mesure d’audience, aucun stockage dans le navigateur, aucune requête à un autre serveur que celui des fichiers.',
  },
  failed: 'Le code n’a pas pu être préparé (message technique en anglais : {reason})',
};
