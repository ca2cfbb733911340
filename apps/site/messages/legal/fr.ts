import type { LegalMessages } from './messages.js';

export const messages: LegalMessages = {
  title: 'Fiche pour un service juridique',
  lead: 'Ce que publie une page qui reprend un module d’A4P Kit, et tous les textes que les modules montrent en français. La fiche s’imprime ; chaque module commence sur une nouvelle page.',
  otherLanguages: 'La fiche dans les autres langues',
  contents: 'Sommaire de la fiche',
  published: {
    title: 'Ce qui est publié',
    text: 'Chaque module donne sa source et porte la phrase « Ceci n’est pas un produit officiel de l’ONU » ; une page peut reformuler la ligne de source, à condition de garder cette phrase. Aucun module ne contient l’emblème, le drapeau ou une photographie de l’ONU.',
  },
  texts: {
    title: 'Tous les textes, module par module',
    text: 'Chaque module figure ici en HTML simple, avec ses mentions et sa ligne de source, tel que la balise indiquée l’affiche. D’autres attributs changent le choix des passages, ainsi que les nombres et les critères que les mentions indiquent. La forme avec script ajoute des commandes (filtrer, citer, télécharger), dont les libellés et les messages ne figurent pas ici.',
    waiting:
      'En attendant le module, ou là où il ne peut pas s’afficher, la balise peut montrer aussi :',
    onRequest: {
      title: 'Textes qui ne s’affichent que sur demande',
      text: 'Le lien ne s’affiche que si la page en donne l’adresse ; la légende et le crédit, que si elle fournit la photographie.',
      link: 'Lien',
      caption: 'Légende et crédit',
    },
  },
  republish: {
    title: 'Puis-je republier ce texte ?',
    text: 'Le code et les pictogrammes sont sous licence MIT. Le texte français est de l’ONU et les traductions en sont dérivées : A4P Kit n’a demandé ni reçu d’autorisation de l’ONU et ne peut en donner aucune. Les conditions d’utilisation de l’ONU s’appliquent ; pour toute autorisation : permissions@un.org. Pour leur part, les auteurs des traductions n’y opposent aucun droit, pourvu que la mention « traduction non officielle » soit conservée. Aucun droit n’est donné sur le nom, l’emblème, le drapeau ou les photographies de l’ONU. Ceci n’est pas un avis juridique.',
  },
  technical: {
    title: 'Ce que fait le code, et ce qu’il ne fait pas',
    points: [
      'Aucun cookie, aucun stockage dans le navigateur, aucune mesure d’audience, aucun suivi du lecteur.',
      'Aucune requête à un autre serveur que celui des fichiers. Le HTML prérendu ne fait aucune requête ; le HTML simple n’en fait une que pour sa feuille de style, si la page l’ajoute.',
      'Aucune police n’est chargée : le texte s’affiche avec celles de l’appareil du lecteur.',
      'Comme tout serveur, celui des fichiers reçoit l’adresse IP de l’appareil qui les demande. Si les fichiers sont sur votre serveur, aucun tiers ne la reçoit.',
      'Dans le code d’une version publiée, chaque script porte son empreinte (SRI) : le navigateur refuse un fichier modifié. L’adresse qui suit les corrections n’en a pas.',
      'Les liens vers les sources ne sont suivis que si le lecteur les ouvre.',
    ],
  },
  version: {
    title: 'Version et sources',
    released: 'Version des textes et du code : {version}.',
    unreleased:
      'Aucune version n’est encore publiée ; la fiche montre les textes de la version en préparation.',
    ahead:
      'Dernière version publiée : {version}. La fiche montre les textes de la version en préparation.',
  },
  sources: {
    title: 'Sources des textes, des chiffres et des noms',
    page: 'Organisation des Nations Unies, page sur l’initiative « {name} »',
    pageAddress: 'L’adresse et le titre de cette page ne figurent pas dans la copie utilisée.',
    noDate: 'sans date',
    copy: 'Copie lue :',
    used: 'Ce qui en est tiré :',
    uses: {
      page: 'textes français, domaines, passages, noms des organisations',
      total: 'total ({date})',
      next: 'phase suivante de l’initiative, A4P+',
      states: 'liste des États ({names})',
    },
  },
};
