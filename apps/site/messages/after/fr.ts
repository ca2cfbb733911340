import type { AfterMessages } from './messages.js';

export const messages: AfterMessages = {
  title: 'Après la publication',
  lead: 'Pour qui a publié une page avec un module d’A4P Kit : signaler une erreur, suivre les corrections, retirer le module.',
  report: {
    title: 'Signaler une erreur',
    text: 'Un mot, une source ou un chiffre est faux ? Il suffit d’un message ; aucun compte n’est nécessaire. Une correction doit s’appuyer sur une source : indiquez toujours où le texte exact peut être lu.',
    write: 'Écrire le message',
    contact: 'Le lien ouvre le message ci-dessous dans votre messagerie. Adresse : {contact}.',
    noContact:
      'Cette copie du site n’indique aucune adresse de contact. Copiez le message ci-dessous et remettez-le à la personne ou au service qui gère ce site.',
    message: {
      title: 'Le message',
      subject: 'A4P Kit : une erreur à corriger',
      lines: [
        'Où cela se trouve (adresse de la page, ou identifiant tel que « protection-2 », et langue) :',
        'Ce qui est écrit :',
        'Ce qui devrait être écrit, et où cela peut être lu (adresse de la source) :',
      ],
    },
  },
  changes: {
    title: 'Mots changés',
    text: 'D’une version publiée à la suivante : chaque texte qui a changé, dans sa langue, avant et après.',
    unreleased:
      'Aucune version n’est encore publiée ; la liste commencera avec la deuxième version.',
    first: 'Première version publiée.',
    unchanged: 'Aucun mot n’a changé.',
    release: 'Version {version}',
    before: 'Avant',
    after: 'Après',
  },
  age: {
    title: 'De quand date ce que la page montre',
    unreleased:
      'Tant qu’aucune version n’est publiée, le code avec script appelle des fichiers d’essai, dont le contenu change avec le site.',
    forms: [
      {
        name: 'HTML simple, HTML prérendu, lettre d’information',
        text: 'Une copie du jour où le code a été préparé. Elle garde sa ligne de source et, là où elle reprend le texte de la page de l’ONU, la ligne qui dit de quand date cette page. Pour recevoir une correction, collez un nouveau code ; un message envoyé ne change plus.',
      },
      {
        name: 'Script, version fixe',
        text: 'Ce que contient la version nommée dans le code. Pour recevoir une correction, collez un nouveau code.',
      },
      {
        name: 'Script, à l’adresse qui suit les corrections',
        text: 'La version la plus récente, sans rien changer à la page.',
      },
      {
        name: 'Iframe',
        text: 'La page du site d’où vient l’iframe, telle qu’elle est au moment où le lecteur l’ouvre.',
      },
      {
        name: 'Paquet npm',
        text: 'La version installée dans votre projet.',
      },
    ],
  },
  withdraw: {
    title: 'Retirer un module en une minute',
    steps: [
      'Supprimez la balise du module et, si aucun autre module de la page n’en a besoin, la ligne du script.',
      'En HTML simple ou prérendu, supprimez le bloc collé. Pour une iframe, supprimez l’iframe et la ligne du script « resize.js ».',
      'Enregistrez la page. Si votre site a un cache, videz-le.',
    ],
    rest: [
      'Il ne reste rien d’autre : ni cookie, ni donnée dans le navigateur du lecteur.',
      'Les fichiers déjà reçus peuvent rester dans le cache du navigateur ; sans la balise et le script, rien ne les charge ni ne les exécute.',
      'Si les fichiers sont sur votre serveur, supprimez aussi leur dossier, une fois qu’aucune page ne s’en sert.',
      'Les copies faites par d’autres (moteurs de recherche, archives, messages envoyés) ne disparaissent pas avec le module.',
    ],
  },
  paragraphs: {
    title: 'Deux paragraphes à copier',
    text: 'Complétez ce qui est entre crochets et gardez ce qui vaut pour votre page.',
    privacy: {
      title: 'Pour votre page sur les données personnelles',
      text: 'Certaines pages de ce site contiennent un module d’A4P Kit, un projet indépendant, sans lien avec l’ONU. Ce module ne dépose aucun cookie, n’enregistre rien dans le navigateur, ne mesure pas l’audience et n’adresse de requête qu’au serveur de ses fichiers : [adresse du serveur]. Comme tout serveur, celui-ci reçoit l’adresse IP de l’appareil du lecteur.',
    },
    accessibility: {
      title: 'Pour votre déclaration d’accessibilité',
      text: 'Certaines pages de ce site contiennent un module d’A4P Kit, un projet indépendant, sans lien avec l’ONU. L’objectif de ce module est le niveau AA des WCAG 2.2, dans six langues, avec et sans script. Ce qui est testé automatiquement, dans Chromium : les règles de l’outil axe sur fond clair et sur fond sombre, l’usage du clavier, la taille des cibles, l’espacement du texte, l’affichage dans une colonne étroite. Ce qui n’est pas testé : aucun lecteur d’écran n’a été utilisé par une personne, aucun arbre d’accessibilité n’a été lu dans Firefox ni dans Safari, et aucune personne dépendant d’une technologie d’assistance n’a encore donné son avis. Pour signaler une difficulté : [adresse de contact].',
    },
    tested: 'Ce qui est testé, et comment (en anglais)',
  },
  copy: 'Copier le texte',
  copied: 'Texte copié',
  copyFailed: 'Le navigateur n’autorise pas la copie. Sélectionnez ce texte et copiez-le :',
};
