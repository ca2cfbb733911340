import type { DataMessages } from './messages.js';

export const messages: DataMessages = {
  title: 'Données',
  lead: 'Les textes de la page de l’ONU sur l’initiative « Action pour le maintien de la paix » (A4P), les organisations, les États et les totaux, avec leurs sources, dans des fichiers à télécharger.',
  unreleased:
    'Aucune version n’est encore publiée : les fichiers de `next` servent aux essais et peuvent changer à tout moment.',
  released:
    'Version : {version}. Les données d’une version publiée ne changent plus ; une nouvelle version reçoit une nouvelle adresse.',
  content: {
    title: 'Ce que sont les données',
    tables: {
      areas: {
        name: 'Domaines',
        text: 'Les huit domaines d’amélioration du maintien de la paix : titre, paragraphe, action du Secrétariat, légende et crédit de la photographie, et un résumé non officiel.',
      },
      commitments: { name: 'Engagements et prises de position', text: null },
      organizations: {
        name: 'Organisations',
        text: 'Les organisations qui soutiennent la Déclaration, selon la page de l’ONU.',
      },
      states: { name: 'États', text: null },
      'endorsement-totals': {
        name: 'Totaux',
        text: 'Combien d’États et d’organisations avaient souscrit à la Déclaration d’engagements communs, à chaque date pour laquelle une source le dit. Les États et les organisations ne sont jamais additionnés.',
      },
      sources: {
        name: 'Sources',
        text: 'D’où vient chaque texte, chaque chiffre et chaque date : titre, éditeur, langue, date et adresse, lorsqu’ils sont connus.',
      },
    },
    age: 'Page non datée ; les dates les plus récentes qu’elle mentionne sont 2018 et 2019. En mars 2021, le Secrétaire général a annoncé la phase suivante de l’initiative, A4P+.',
    status: [
      'Chaque texte dit ce qu’il est. Dans les tables, la colonne `status` contient `source` pour le texte de l’ONU, mot pour mot, et `unofficial` pour une traduction non officielle ou une formulation qui n’est pas de l’ONU. Le nom abrégé et le paragraphe d’un domaine ont leur propre colonne (`shortStatus`, `paragraphStatus`) ; le résumé (`summary`) n’est jamais de l’ONU. Dans les fichiers JSON, `status` vaut pour l’ensemble et `texts` nomme les exceptions.',
      'La liste des engagements et celle des États disent si elles sont complètes : colonne `listComplete`, ou `complete` dans le fichier JSON des États.',
    ],
  },
  files: {
    title: 'Les fichiers',
    kinds: {
      workbook: {
        title: 'Classeur',
        text: 'Pour Excel et LibreOffice : une feuille par table. Les nombres sont des nombres ; les dates sont du texte : année, mois et jour, pour autant que la source les donne.',
      },
      csv: {
        title: 'CSV',
        text: 'Pour R, Python et les logiciels de statistique : un fichier par table, en UTF-8 avec indicateur d’ordre des octets (BOM), valeurs séparées par des virgules.',
      },
      json: {
        title: 'JSON',
        text: 'Pour les programmes : toute la page dans une langue ; les organisations, les États et les totaux (`endorsements`) ; les sources.',
      },
      descriptions: {
        title: 'Descriptions et contrôle',
        text: 'Pour vérifier les fichiers et savoir ce qu’ils contiennent.',
      },
    },
    described: {
      'schema.json': 'la forme du fichier JSON d’une langue (JSON Schema)',
      'datapackage.json': 'les tables, champ par champ (Frictionless Data Package)',
      SHA256SUMS: 'les sommes de contrôle des fichiers CSV et JSON',
      'NOTICE.md': 'à qui sont les textes (en anglais)',
    },
    others: 'Les mêmes fichiers dans les autres langues',
  },
  fields: {
    title: 'Les champs des tables',
    text: 'Les noms et les descriptions des champs sont en anglais, comme dans `datapackage.json`.',
    name: 'Nom',
    type: 'Type',
    description: 'Description',
  },
  read: {
    title: 'Lire les données',
    spreadsheet: {
      title: 'Excel et LibreOffice',
      texts: [
        'Ouvrez le classeur `{workbook}` d’un double clic : chaque valeur est dans sa colonne et les accents sont justes.',
        'N’ouvrez pas un fichier CSV d’un double clic : un tableur réglé pour le français attend des points-virgules, place chaque ligne dans une seule colonne et peut modifier les dates. Importez-le : dans Excel, sous l’onglet « Données », comme fichier texte ou CSV ; dans LibreOffice, par la fenêtre qui s’affiche à l’ouverture. Choisissez le jeu de caractères Unicode (UTF-8), la virgule comme seul séparateur et le type « Texte » pour les colonnes de dates.',
      ],
    },
    r: 'Sans `na.strings`, R prend le code NA (Namibie) pour une valeur manquante. Avec le paquet readr : `readr::read_csv(address, na = "")`.',
    pandas:
      'Avec pandas. Sans les deux dernières options, pandas prend le code NA (Namibie) pour une valeur manquante.',
    json: 'Avec la bibliothèque standard, à partir du JSON :',
    javascript:
      'Dans une page web ou dans Node.js. Les fichiers peuvent être lus depuis un autre site (CORS).',
  },
  cite: {
    title: 'Citer',
    text: 'Citez l’Organisation des Nations Unies pour son texte et A4P Kit pour les données. L’ONU n’a ni établi ni revu ces données : ne les lui attribuez pas.',
    passage: 'Un passage',
    passageForm:
      '« … » Organisation des Nations Unies, page sur l’initiative « Action pour le maintien de la paix », non datée, rubrique « … » (données d’A4P Kit, {version}).',
    data: 'Les données',
    dataForm: 'Données, {version}.',
    released: 'version {version}',
    unreleased: 'version non publiée, téléchargée le [date]',
  },
  about: {
    sheet: 'À propos',
    title: 'A4P Kit : données, version {version}',
  },
};
