import type { SiteMessages } from './messages.js';

export const messages: SiteMessages = {
  title: 'A4P Kit : projet indépendant, sans lien avec l’ONU',
  independent: 'projet indépendant, sans lien avec l’ONU',
  lead: 'A4P Kit permet de présenter sur votre site, en six langues, le texte de l’ONU sur l’initiative « Action pour le maintien de la paix » (A4P). Le français est le texte de l’ONU ; les autres langues sont des traductions non officielles. Ce projet est indépendant et sans lien avec l’ONU, qui ne l’a ni commandé, ni revu, ni approuvé.',
  header: {
    pages: 'Pages du site',
    languages: 'Langues',
    skip: 'Aller au contenu',
    builder: 'Préparer le code',
    guide: 'Guide',
    data: 'Données',
    docs: 'Documentation (en anglais)',
    demo: 'Exemple de page',
  },
  doors: {
    title: 'Que voulez-vous faire ?',
    page: {
      title: 'Mettre un module sur une page',
      text: 'Choisissez un module et une langue, copiez le code et collez-le dans WordPress, Drupal, un site statique ou une lettre d’information.',
    },
    data: {
      title: 'Utiliser les données',
      text: 'Reprenez les textes et les chiffres, avec leurs sources : en paquet npm pour les développeurs, en classeurs, en CSV et en JSON pour les autres usages.',
    },
    change: {
      title: 'Modifier le code source',
      text: 'Parcourez tous les modules dans toutes les langues et tous les thèmes dans Storybook (en anglais).',
    },
  },
  widgets: {
    title: 'Les modules',
    copy: 'Copier le code',
    copied: 'Code copié',
    copyFailed: 'Le navigateur n’autorise pas la copie. Sélectionnez ces lignes et copiez-les :',
    adapt: 'Adapter',
    open: 'Ouvrir',
  },
  footer: { legal: 'Fiche pour un service juridique', after: 'Après la publication' },
  download: {
    title: 'Fichiers d’A4P Kit, version : {version}',
    steps: [
      'Déposez ce dossier sur votre serveur, par exemple à l’adresse https://www.example.org/a4p/.',
      'Servez les fichiers en https, les scripts avec le type « text/javascript ». Si vos pages sont à une autre adresse que les fichiers, ajoutez les en-têtes « Access-Control-Allow-Origin: * » et « Cross-Origin-Resource-Policy: cross-origin ».',
      'Dans la page « Préparer le code », donnez l’adresse du dossier. Le code à coller la contient ensuite, avec l’empreinte de chaque fichier si la version est publiée.',
      'Pour une nouvelle version, ajoutez le dossier qui porte son numéro à côté de celui de la version précédente : les pages déjà en ligne continuent de fonctionner.',
    ],
  },
  notOfficial: 'Ceci n’est pas un produit officiel de l’ONU.',
};
