import { joinDeclaration } from '../src/join.js';
import type { Declaration } from '../src/model/declaration.js';
import type { Text } from '../src/text.js';
import { words } from './imported/words/fr.js';

/** The words of the United Nations' French page, verbatim, slips included (`source/page.fr.txt`). */
export const text: Text = {
  status: 'source',
  texts: { 'areas.peacebuilding.short': 'unofficial' },
  name: 'Action pour le maintien de la paix',
  declarationName: 'Déclaration d’engagements communs',
  headings: {
    introduction: 'Introduction',
    improvement: "Huit domaines d'amélioration",
    implementation: 'Vers la mise en œuvre',
    endorsement: 'Plus de 150 soutiens',
  },
  introduction:
    'Les opérations de maintien de la paix des Nations Unies viennent en aide au pays en vue de parvenir à une paix durable, soutiennent les processus politiques, protègent des centaines de milliers de civils et contribuent à garantir les cessez-le-feu. Les opérations de maintien de la paix sont néanmoins confrontées à plusieurs difficultés telles que des conflits prolongés, des solutions politiques difficiles à trouver, des environnements de plus en plus dangereux, l’augmentation du nombre de victimes des opérations de maintien de la paix et des mandats vastes et complexes. Afin de faire face à ces difficultés, le Secrétaire général a lancé « Action pour le maintien de la paix » en vue de recentrer le maintien de la paix sur des mandats plus ciblés, de rendre nos opérations plus fortes et plus sûres, de mobiliser un appui en faveur de solutions politiques et de mieux équiper et former les forces. « Action pour le maintien de la paix » représente le programme central de notre action et constitue un moteur de changement qui touche l’ensemble des aspects du travail de maintien de la paix de l’ONU.',
  introductionEnd: '{link}.',
  signature: 'Secrétaire général des Nations Unies',
  improvement:
    'L’initiative « Action pour le maintien de la paix » vise à renforcer le maintien de la paix en y incitant toutes les parties prenantes, y compris l’ensemble des États Membres, le Conseil de sécurité de l’ONU, l’Assemblée générale, les contributeurs financiers, les pays fournisseurs de contingents et de personnel de police, les pays hôtes, les organisations intergouvernementales et régionales et le Secrétariat de l’ONU à agir collectivement. Nous atteindrons ces objectifs grâce à la mise en œuvre d’un ensemble de 45 engagements convenus d’un commun accord et approuvés par plus de 150 États Membres dans 8 domaines.',
  implementation:
    'Tous les acteurs de ce secteur ont la responsabilité de renforcer le maintien de la paix. La déclaration d’« Action pour le maintien de la paix » détaille 45 engagements spécifiques. Certaines proviennent du Secrétaire général au nom des missions des Nations Unies et du Secrétariat ; certaines proviennent des États Membres, au nom du Conseil de sécurité de l’ONU, des pays fournisseurs de contingents et de personnel de police, ainsi que des gouvernements hôtes ; et d’autres sont de nature collective. Le Secrétariat des Nations Unies remplit ses engagements comme indiqué ci-dessous. Les États Membres sont encouragés à soutenir l’Action pour le maintien de la paix en se concentrant sur leurs engagements et en collaborant avec le Secrétariat sur les points collectifs.',
  survey: 'Découvrez les résultats du sondage {link}.',
  photoLabel: 'Photo:',
  areas: {
    politics: {
      title:
        'Promouvoir des solutions politiques aux conflits et amplifier les effets politiques du maintien de la paix',
      short: 'Politique',
      summary: 'Redoubler d’efforts pour promouvoir des solutions politiques aux conflits.',
      paragraph: '{1} {a} {b}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à redoubler d’efforts pour promouvoir des solutions politiques aux conflits et poursuivre les objectifs politiques et les stratégies intégrées complémentaires, notamment aux niveaux national et régional, dans les limites de nos responsabilités et mandats respectifs.',
        },
        a: {
          text: 'Nous affirmons que la recherche de solutions politiques viables devrait guider la conception et le déploiement des opérations de maintien de la paix des Nations Unies.',
        },
        b: {
          text: 'Nous affirmons que, parallèlement, des progrès durables doivent être enregistrés dans le renforcement de la sécurité, de la réconciliation nationale, de l’état de droit, du respect des droits de l’homme et du développement durable.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous travaillons actuellement à l’élaboration de stratégies politiques nationales et régionales pour adapter nos missions à leurs objectifs, notamment par l’intermédiaire d’analyses, de données et d’approches coordonnées dans le pilier Paix et sécurité, la priorité étant accordée à la prévention et au maintien de la paix.',
      learnMore: 'En savoir plus sur la politique',
      photo: {
        caption:
          'Vue d’ensemble de la réunion du Conseil de sécurité adoptant à l’unanimité la résolution 2450 (2018), laquelle renouvelle le mandat de la Force des Nations Unies chargée d’observer le dégagement (FNUOD) pour une période de six mois, jusqu’au 30 juin 2019.',
        credit: 'Photo ONU/Manuel Elias.',
      },
    },
    'women-peace-security': {
      title: 'Appliquer le programme pour les femmes et la paix et la sécurité',
      short: 'Les femmes, la paix et la sécurité',
      summary:
        'Assurer la participation pleine et véritable des femmes, sur un pied d’égalité, à toutes les étapes des processus de paix.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à appliquer le programme pour les femmes et la paix et la sécurité et les priorités qui y sont fixées en assurant la participation pleine et véritable des femmes, sur un pied d’égalité, à toutes les étapes des processus de paix et en tenant systématiquement compte de la problématique femmes-hommes à tous les stades de l’analyse, de la planification, de l’exécution et de l’établissement de rapports.',
        },
        2: {
          text: 'Nous nous engageons également à augmenter le nombre de femmes, membres du personnel civil ou en tenue, dans les opérations de maintien de la paix, à tous les niveaux et aux postes à responsabilité.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous prenons des mesures en vue d’assurer la participation pleine, égale et significative des femmes aux processus de paix et aux opérations de maintien de la paix afin de rendre la paix durable.',
      learnMore: 'En savoir plus sur les femmes, la paix et la sécurité',
      photo: {
        caption:
          'La Représentante spéciale de la MINUL, Karin Landgren, passe en revue les soldats de la paix ghanéens lors d’un défilé à Buchanan, au Libéria, vendredi, en 2012.',
        credit: 'Photo : MINUL/Staton Winter',
      },
    },
    protection: {
      title: 'Renforcer la protection assurée par les opérations de maintien de la paix',
      short: 'Protection',
      summary:
        'Appuyer des stratégies adaptées et propres à chaque situation aux fins de la protection des civils.',
      paragraph: '{1} {2} {3}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à appuyer des stratégies de maintien de la paix adaptées et propres à chaque situation aux fins de la protection des civils, dans les opérations de maintien de la paix concernées, l’accent étant mis sur la protection des femmes et des enfants dans chaque situation.',
        },
        2: {
          text: 'Nous nous engageons à honorer les mandats des missions de maintien de la paix relatifs à la protection des civils, notamment en mobilisant tous les moyens nécessaires s’il y a lieu, conformément à la Charte des Nations Unies, aux mandats des missions et au droit international applicable.',
        },
        3: {
          text: 'Nous nous engageons également à améliorer la communication et le dialogue stratégiques avec les populations locales afin que les missions de maintien de la paix et leurs mandats soient mieux connus.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous plaçons les approches stratégiques de la protection au cœur des actions des missions ; nous évaluons plus vigoureusement nos unités militaires en matière de protection et renforçons les approches coordonnées de l’engagement communautaire afin de prévenir, atténuer et répondre plus efficacement aux menaces.',
      learnMore: 'En savoir plus sur la protection',
      photo: {
        caption:
          'Le lieutenant-colonel Yenni Windarti, de la police civile indonésienne, agent de maintien de la paix de la MINUAD, interagit avec des femmes et des enfants à un point d’eau du camp de personnes déplacées d’Abu Shouk (Darfour Nord) au cours d’une patrouille matinale.',
        credit: 'Photo : ONU/Albert González Farran',
      },
    },
    'safety-security': {
      title: 'Renforcer la sûreté et la sécurité du personnel de maintien de la paix',
      short: 'Sûreté et sécurité',
      summary:
        'Lutter contre l’augmentation du nombre de morts parmi le personnel de maintien de la paix.',
      paragraph: '{1}',
      passages: {
        1: {
          text: 'Constatant l’évolution des défis à relever dans les situations de conflit actuelles, nous nous engageons collectivement à prendre des mesures actives et concertées pour lutter contre l’augmentation du nombre de morts parmi le personnel de maintien de la paix et renforcer la sûreté et la sécurité, et notons à cet égard l’importance du plan d’action et du plan de formation au maintien de la paix du Secrétaire général, ainsi que les efforts consentis pour améliorer constamment l’appui sanitaire, technique et logistique dans les opérations de maintien de la paix.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous mettons en œuvre le Plan d’action visant à améliorer la sécurité du personnel de maintien de la paix, qui insiste sur l’évolution des mentalités, l’amélioration des capacités telles que les évacuations sanitaires et l’utilisation de la technologie, la création d’une empreinte sensible aux menaces et le renforcement de la responsabilisation afin de traduire les auteurs de crimes contre des soldats de la paix en justice.',
      learnMore: 'En savoir plus sur la sûreté et la sécurité',
      photo: {
        caption:
          'Le déminage permet aux soldats de la paix d’effectuer des patrouilles, aux organisations humanitaires d’apporter de l’aide et aux citoyens ordinaires de vivre sans craindre qu’un simple faux pas ne leur coûte la vie. En Afghanistan, plus de 14 000 Afghans travaillent dans le secteur de la lutte antimines.',
        credit: 'Photo : ONU/MANUA',
      },
    },
    'performance-accountability': {
      title:
        'Appuyer la bonne performance de toutes les composantes du maintien de la paix et le respect du principe de responsabilité',
      short: 'Résultats et responsabilité',
      summary: 'Assurer le plus haut niveau de performance en matière de maintien de la paix.',
      paragraph: '{1}, et à {2}. {3}, et à {4} ; à {5} ; à {6} ; et à {7}.',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à assurer le plus haut niveau de performance en matière de maintien de la paix',
        },
        2: {
          lead: 'Nous nous engageons collectivement à',
          text: 'exiger des membres du personnel du maintien de la paix, civils ou en tenue, en particulier des responsables, que leur performance soit efficace eu égard aux paramètres communs et qu’ils l’améliorent si elle est insuffisante',
        },
        3: {
          text: 'Le Secrétaire général s’engage à élaborer un cadre général intégré de mesure de la performance fondé sur des critères clairs pour tous les acteurs',
        },
        4: {
          lead: 'Le Secrétaire général s’engage à',
          text: 'veiller à ce que les données de performance soient utilisées lors de la planification, de l’évaluation, de la prise de décision de déploiement et de l’établissement de rapports',
        },
        5: {
          lead: 'Le Secrétaire général s’engage à',
          text: 'informer les États Membres de toutes les ressources opérationnelles et techniques nécessaires',
        },
        6: {
          lead: 'Le Secrétaire général s’engage à',
          text: 'prêter aux opérations de maintien de la paix un appui efficace sur le terrain',
        },
        7: {
          lead: 'Le Secrétaire général s’engage à',
          text: 'collaborer avec les États Membres pour trouver les compétences spécialisées nécessaires, notamment en matière linguistique, et appuyer de nouvelles stratégies qui permettent d’améliorer la constitution de forces et de garantir le bon état de fonctionnement et la durabilité du matériel',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous travaillons à l’élaboration d’un cadre intégré de politique générale en matière de résultats et à la mise en place d’un système global d’évaluation des résultats qui facilitera le suivi des résultats et le renforcement de la responsabilisation ; dans le cadre du Plan d’action visant à améliorer la sécurité du personnel de maintien de la paix, nous vérifions l’état de préparation opérationnelle des contingents et des forces de police et collaborons plus activement avec ceux qui contribuent aux résultats.',
      learnMore: 'En savoir plus sur les résultats et la responsabilité',
      photo: {
        caption:
          'Un drone fait le plein avant de décoller pour un vol de reconnaissance dans l’est de la République démocratique du Congo (RDC). Après la RDC en 2013, plusieurs missions ont eu recours à des véhicules aériens téléguidés non armés (drones). Les drones fournissent des images en temps réel des situations au fur et à mesure de leur développement sur le terrain. En améliorant les délais de réponse, les drones permettent à l’ONU de mieux protéger les civils. Les drones peuvent également lancer l’alerte de l’imminence d’attaques contre des soldats de la paix.',
        credit: 'Photo : ONU/Sylvain Liechti',
      },
    },
    peacebuilding: {
      title: 'Renforcer les effets du maintien de la paix sur la pérennisation de la paix',
      short: 'Consolidation et pérennisation de la paix',
      summary:
        'Appuyer les approches inclusives et participatives adoptées par les opérations de maintien de la paix.',
      paragraph: '{1} {a} {2} {3}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à appuyer les approches inclusives et participatives adoptées par les opérations de maintien de la paix à l’égard du gouvernement hôte.',
        },
        a: {
          text: 'Nous appuyons par ailleurs l’intégration et la participation de la société civile et de tous les segments de la population locale à l’exécution des mandats de maintien de la paix.',
        },
        2: {
          text: 'Nous nous engageons en outre à assurer une coordination, une cohérence et une coopération efficaces entre le Conseil de sécurité et la Commission de consolidation de la paix durant l’exécution des mandats de maintien de la paix, selon qu’il convient.',
        },
        3: {
          text: 'Nous nous engageons à appuyer, pendant la période de transition des opérations de maintien de la paix, les équipes de pays des Nations Unies pour leur permettre de continuer à aider les pays hôtes à consolider la paix.',
        },
      },
      action:
        'Pour tenir les engagements du Secrétariat, nous renforçons nos partenariats avec les acteurs de la consolidation de la paix (par exemple, le partenariat ONU/Banque mondiale), nous élaborons des stratégies globales de transition et de mobilisation des ressources pour Haïti et le Darfour, et nous renforçons la Cellule mondiale de coordination des activités judiciaires et de l’état de droit.',
      learnMore: 'En savoir plus sur la consolidation de la paix et le maintien de la paix',
      photo: {
        caption:
          'La Représentante spéciale conjointe adjointe de la MINUAD, Mme Anita Kiki Gbeho, visite le camp de personnes déplacées de Rongatas, dans le Darfour central. Elle informe les représentants des personnes déplacées de la reconfiguration en cours de la Mission et écoute leurs préoccupations sécuritaires et humanitaires.',
        credit: 'Photo : ONU/Mohammed Idriss',
      },
    },
    partnerships: {
      title: 'Améliorer les partenariats relatifs au maintien de la paix',
      short: 'Partenariats',
      summary:
        'Renforcer la collaboration et la planification entre l’Organisation des Nations Unies et les organisations et dispositifs internationaux, régionaux et sous-régionaux pertinents.',
      paragraph: '{1} {2} {a}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement à renforcer la collaboration et la planification entre l’Organisation des Nations Unies et les organisations et dispositifs internationaux, régionaux et sous-régionaux pertinents, notamment l’Union africaine et l’Union européenne, qui ont déployé plusieurs opérations leur ayant été confiées ces dernières années, tout en reconnaissant la nécessité d’une délimitation précise des rôles entre les différentes opérations.',
        },
        2: {
          text: 'Nous nous engageons à aider l’Union africaine à renforcer et à mettre en oeuvre ses politiques, procédures et capacités, y compris en matière de respect des obligations.',
        },
        a: {
          text: 'Conscients que la responsabilité du maintien de la paix et de la sécurité internationales incombe au premier chef au Conseil de sécurité, nous réaffirmons la nécessité de rendre plus prévisible, plus durable et plus souple le financement des opérations d’appui de la paix menées par l’Union africaine et autorisées par le Conseil de sécurité en vertu du pouvoir qu’il tient du Chapitre VIII de la Charte.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous renforçons la coopération entre l’ONU et l’Union africaine en matière d’efforts politiques, notamment grâce à des visites communes sur le terrain et des mécanismes consultatifs communs, ainsi qu’en renforçant la capacité des opérations de paix de l’UA. Pour traiter d’autres aspects des partenariats, nous élargissons le projet de partenariat triangulaire, qui renforce les capacités à long terme des pays fournisseurs de contingents et permet aux pays fournisseurs de ressources financières de soutenir de façon flexible les capacités habilitantes telles que les capacités techniques et médicales.',
      learnMore: 'En savoir plus sur les partenariats',
      photo: {
        caption:
          'Un soldat du contingent djiboutien servant au sein de la Mission de l’Union africaine en Somalie (AMISOM) monte la garde tandis qu’un avion des Nations Unies se prépare à décoller de l’aéroport de Belet Weyne.',
        credit: 'Photo : UA/Stuart Price',
      },
    },
    conduct: {
      title: 'Renforcer la conduite des opérations de maintien de la paix et le personnel',
      short: 'Conduite',
      summary: 'Faire en sorte que le personnel et les responsables répondent de leur conduite.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'Nous nous engageons collectivement, dans les limites de nos responsabilités respectives, à faire en sorte que le personnel et les responsables répondent de leur conduite, notamment grâce au concours apporté à la politique de tolérance zéro des Nations Unies, dont l’approche centrée sur les victimes concerne toutes les formes d’exploitation et d’abus sexuels.',
        },
        2: {
          text: 'Nous nous engageons, en qualité d’États Membres, à garantir que le personnel qui sera recruté répondra aux normes de service de l’Organisation dans les opérations de maintien de la paix des Nations Unies.',
        },
      },
      action:
        'Pour tenir les engagements pris par le Secrétariat, nous encourageons l’ensemble des États Membres à signer le Pacte volontaire sur l’engagement d’éliminer l’exploitation et les abus sexuels. Pour traiter d’autres aspects de la conduite des opérations de maintien de la paix, nous renforçons la mise en œuvre de notre politique de diligence voulue en matière de droits de l’homme ainsi que de notre stratégie environnementale qui vise à réduire notre empreinte sur le terrain.',
      learnMore:
        'En savoir plus sur la conduite des soldats de la paix et des opérations de maintien de la paix',
      photo: {
        caption:
          'Une unité de police constituée du Rwanda servant au sein de la MINUJUSTH en Haïti, au garde-à-vous.',
        credit: 'Photo : ONU/Leonora Bauman',
      },
    },
  },
  endorsement: {
    text: 'La Déclaration d’engagements communs a été soutenue à plus de 150 reprises et fournit une feuille de route commune pour le renforcement du maintien de la paix. Les États Membres et le Secrétariat de l’ONU doivent s’employer activement à mettre en œuvre leurs engagements communs afin de garantir la réussite de la déclaration.',
    pledge:
      "Nous, qui souscrivons à la présente Déclaration, nous engageons à traduire ces engagements dans les positions et les pratiques que nous adopterons dans les organes compétents des Nations Unies, notamment à l'Assemblée générale et au Conseil de sécurité lorsqu'ils examineront les opérations de maintien de la paix, et à nous réunir périodiquement dans des formats adaptés pour examiner l'état d'avancement des progrès réalisés, y compris sur le terrain..",
    organizations:
      'Les organisations suivantes soutiennent la Déclaration d’« Action pour le maintien de la paix » : l’Union européenne (UE), l’Organisation internationale de la Francophonie (OIF), la Commission de l’Union africaine (CUA) et l’Organisation du Traité de l’Atlantique Nord (OTAN).',
    furtherInformation:
      'Des informations complémentaires, y compris des mises à jour sur la mise en œuvre et des déclarations officielles de soutien à l’initiative « Action pour le maintien de la paix » peuvent être obtenues sur le {link}.',
  },
  organizations: {
    eu: { name: 'Union européenne', acronym: 'UE' },
    oif: { name: 'Organisation internationale de la Francophonie', acronym: 'OIF' },
    auc: { name: 'Commission de l’Union africaine', acronym: 'CUA' },
    nato: { name: 'Organisation du Traité de l’Atlantique Nord', acronym: 'OTAN' },
  },
  parties: {
    collective: 'Collectif',
    'secretary-general': 'Secrétaire général',
    'member-states': 'États Membres',
  },
  notices: {
    stated:
      'Selon la page de l’ONU, la Déclaration détaille 45 engagements ; la page n’en donne pas la liste.',
    shown:
      'Sont reproduits ici les {n} passages de la page qui énoncent un engagement, et {m} prises de position.',
    division:
      'Ce découpage n’est pas de l’ONU ; les passages ne correspondent pas nécessairement un à un aux 45 engagements.',
    commitmentsShort:
      'La page de l’ONU mentionne 45 engagements sans en donner la liste ; les passages comptés ici résultent d’un découpage non officiel.',
    official: {
      one: 'Un engagement de la Déclaration, d’après {document}. Cette liste est incomplète : la page de l’ONU en mentionne 45.',
      several:
        '{n} engagements de la Déclaration, d’après {document}. Cette liste est incomplète : la page de l’ONU en mentionne 45.',
      complete:
        'Engagements de la Déclaration, tels qu’ils figurent dans {document}. La numérotation est celle de la source.',
    },
    states:
      'Liste partielle, établie à partir de sources publiques. L’absence d’un État ne signifie pas qu’il n’ait pas souscrit à la Déclaration et ne préjuge pas de sa position.',
    statesComplete: {
      byDay: 'Liste des {n} États ayant souscrit à la Déclaration au {date}. Source : {document}.',
      byMonth: 'Liste des {n} États ayant souscrit à la Déclaration ({date}). Source : {document}.',
    },
  },
};

/**
 * The content in French: the source, verbatim.
 *
 * @example
 * import fr from '@a4p/declaration/fr';
 * fr.areas[2].title; // 'Renforcer la protection assurée par les opérations de maintien de la paix'
 */
const fr: Declaration = joinDeclaration('fr', text, words);
export default fr;
