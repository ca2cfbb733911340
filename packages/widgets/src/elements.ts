import { lists, type Locale } from '@a4p/declaration';

/**
 * What is known of an element besides its class, as data: a site offers and embeds the elements by it,
 * and the tests show each as it says.
 */
export interface ElementEntry {
  /** What a list of widgets calls it. */
  readonly names: Readonly<Record<Locale, string>>;
  /** When to use it, in one sentence. */
  readonly when: Readonly<Record<Locale, string>>;
  /** Attributes with which it shows all that it can. */
  readonly example: Readonly<Record<string, string>>;
  /** Whether it shows nothing without an area, or may be narrowed to one. */
  readonly area?: 'needed' | 'possible';
  /** There where it has controls, which need the script. */
  readonly controls?: true;
  /** Its height in an iframe of 640 CSS pixels until it says its own, in CSS pixels. */
  readonly height: number;
}

const entries = {
  'a4p-area-card': {
    names: {
      ar: 'مجال واحد بإيجاز',
      en: 'One area in brief',
      es: 'Un área, en resumen',
      fr: 'Un domaine, en bref',
      ru: 'Одна область вкратце',
      zh: '一个领域（简介）',
    },
    when: {
      ar: 'لعرض مجال واحد إلى جانب مقال.',
      en: 'To present a single area beside an article.',
      es: 'Para presentar una sola área junto a un artículo.',
      fr: 'Pour présenter un seul domaine à côté d’un article.',
      ru: 'Чтобы представить одну область рядом со статьей.',
      zh: '用于在文章旁介绍一个领域。',
    },
    example: { area: 'protection', href: 'https://example.org/' },
    area: 'needed',
    height: 310,
  },
  'a4p-area-detail': {
    names: {
      ar: 'مجال واحد بالتفصيل',
      en: 'One area in full',
      es: 'Un área, completa',
      fr: 'Un domaine, en entier',
      ru: 'Одна область целиком',
      zh: '一个领域（全文）',
    },
    when: {
      ar: 'لصفحة مخصصة لمجال واحد: الالتزامات المندرجة فيه وعمل الأمانة العامة.',
      en: 'For a page on one area: its commitments and Secretariat action.',
      es: 'Para una página dedicada a un área: sus compromisos y la acción de la Secretaría.',
      fr: 'Pour une page consacrée à un domaine : ses engagements et l’action du Secrétariat.',
      ru: 'Для страницы об одной области: обязательства в этой области и действия Секретариата.',
      zh: '用于专门介绍一个领域的页面，内容包括该领域的承诺和秘书处行动。',
    },
    example: { area: 'performance-accountability', href: 'https://example.org/' },
    area: 'needed',
    height: 1110,
  },
  'a4p-area-grid': {
    names: {
      ar: 'المجالات الثمانية',
      en: 'The eight areas',
      es: 'Las ocho áreas',
      fr: 'Les huit domaines',
      ru: 'Восемь областей',
      zh: '八个领域',
    },
    when: {
      ar: 'ليبدأ القارئ من المجالات الثمانية.',
      en: 'To give readers the eight areas as a starting point.',
      es: 'Para ofrecer al lector las ocho áreas como punto de partida.',
      fr: 'Pour offrir au lecteur les huit domaines comme point de départ.',
      ru: 'Чтобы читатель мог начать с восьми областей.',
      zh: '用于让读者从八个领域入手。',
    },
    example: {},
    height: 1470,
  },
  'a4p-commitment-chart': {
    names: {
      ar: 'رسم بياني للمقاطع حسب المجال والجهة',
      en: 'Chart of passages by area and party',
      es: 'Gráfico de pasajes por área y parte',
      fr: 'Graphique des passages par domaine et par partie',
      ru: 'Диаграмма отрывков по областям и сторонам',
      zh: '按领域和承诺方分列的文字段数图表',
    },
    when: {
      ar: 'لبيان عدد المقاطع التي تتضمن التزاما في كل مجال، ضمن مقال.',
      en: 'To show, in an article, how many passages state a commitment in each area.',
      es: 'Para mostrar, en un artículo, cuántos pasajes enuncian un compromiso en cada área.',
      fr: 'Pour montrer, dans un article, combien de passages énoncent un engagement dans chaque domaine.',
      ru: 'Чтобы показать в статье, в скольких отрывках сформулировано обязательство в каждой области.',
      zh: '用于在文章中显示每个领域有多少段表述承诺的文字。',
    },
    example: {},
    area: 'possible',
    height: 960,
  },
  'a4p-commitment-list': {
    names: {
      ar: 'قائمة الالتزامات',
      en: 'List of commitments',
      es: 'Lista de compromisos',
      fr: 'Liste des engagements',
      ru: 'Перечень обязательств',
      zh: '承诺清单',
    },
    when: {
      ar: 'لقراءة الالتزامات وتصفيتها واقتباسها، مقطعا مقطعا.',
      en: 'To read, filter and cite the commitments, passage by passage.',
      es: 'Para leer, filtrar y citar los compromisos, pasaje por pasaje.',
      fr: 'Pour lire, filtrer et citer les engagements, passage par passage.',
      ru: 'Чтобы читать, фильтровать и цитировать обязательства, отрывок за отрывком.',
      zh: '用于逐段阅读、筛选和引用承诺。',
    },
    example: { filters: '' },
    area: 'possible',
    controls: true,
    height: 1200,
  },
  'a4p-declaration': {
    names: {
      ar: 'نص صفحة الأمم المتحدة',
      en: 'The text of the United Nations page',
      es: 'El texto de la página de las Naciones Unidas',
      fr: 'Le texte de la page de l’ONU',
      ru: 'Текст страницы ООН',
      zh: '联合国网页文本',
    },
    when: {
      ar: 'لتقديم نص صفحة الأمم المتحدة، مع قائمة المحتويات، للقراءة والطباعة.',
      en: 'To give the text of the United Nations page, with a table of contents, to be read and printed.',
      es: 'Para ofrecer el texto de la página de las Naciones Unidas, con un índice, para leerlo e imprimirlo.',
      fr: 'Pour donner le texte de la page de l’ONU, avec un sommaire, à lire et à imprimer.',
      ru: 'Чтобы дать текст страницы ООН с оглавлением для чтения и печати.',
      zh: '用于提供带目录的联合国网页文本，供阅读和打印。',
    },
    example: {},
    height: 1200,
  },
  'a4p-endorser-counter': {
    names: {
      ar: 'عدد الدول التي أقرت الإعلان',
      en: 'Number of States that have endorsed the Declaration',
      es: 'Número de Estados que han suscrito la Declaración',
      fr: 'Nombre d’États ayant souscrit à la Déclaration',
      ru: 'Число государств, поддержавших Декларацию',
      zh: '已认可《宣言》的国家数目',
    },
    when: {
      ar: 'لذكر عدد الدول مع تاريخه ومصدره.',
      en: 'To give the number of States, with its date and source.',
      es: 'Para dar el número de Estados, con su fecha y su fuente.',
      fr: 'Pour donner le nombre d’États, avec sa date et sa source.',
      ru: 'Чтобы привести число государств с указанием даты и источника.',
      zh: '用于给出国家数目及其日期和来源。',
    },
    example: { history: '' },
    height: 270,
  },
  'a4p-endorser-list': {
    names: {
      ar: 'قائمة المنظمات',
      en: 'List of organizations',
      es: 'Lista de organizaciones',
      fr: 'Liste des organisations',
      ru: 'Перечень организаций',
      zh: '组织名单',
    },
    when: {
      ar: 'لذكر المنظمات الأربع التي تؤيد الإعلان.',
      en: 'To name the four organizations that support the Declaration.',
      es: 'Para mencionar las cuatro organizaciones que apoyan la Declaración.',
      fr: 'Pour nommer les quatre organisations qui soutiennent la Déclaration.',
      ru: 'Чтобы назвать четыре организации, поддерживающие Декларацию.',
      zh: '用于列出支持《宣言》的四个组织。',
    },
    example: { kind: 'all', filters: '' },
    height: 320,
  },
  'a4p-pledge': {
    names: {
      ar: 'التزام الدول والمنظمات',
      en: 'The commitment of the States and organizations',
      es: 'El compromiso de los Estados y las organizaciones',
      fr: 'L’engagement des États et organisations',
      ru: 'Обязательство государств и организаций',
      zh: '国家和组织的承诺',
    },
    when: {
      ar: 'لاقتباس ما تلتزم به الدول والمنظمات التي أقرت الإعلان.',
      en: 'To quote what the States and organizations that have endorsed the Declaration commit to do.',
      es: 'Para citar aquello a lo que se comprometen los Estados y las organizaciones que han suscrito la Declaración.',
      fr: 'Pour citer ce à quoi s’engagent les États et organisations qui ont souscrit à la Déclaration.',
      ru: 'Чтобы процитировать обязательство государств и организаций, поддержавших Декларацию.',
      zh: '用于引述认可《宣言》的国家和组织所作的承诺。',
    },
    example: {},
    height: 430,
  },
  'a4p-teaser': {
    names: {
      ar: 'مقدمة قصيرة لصفحة رئيسية',
      en: 'Teaser for a front page',
      es: 'Texto de presentación para una página de inicio',
      fr: 'Accroche pour une page d’accueil',
      ru: 'Анонс для главной страницы',
      zh: '首页导语',
    },
    when: {
      ar: 'لصفحة رئيسية: رقم، وجملة، ورابط.',
      en: 'For a front page: a number, a sentence, a link.',
      es: 'Para una página de inicio: una cifra, una frase, un enlace.',
      fr: 'Pour une page d’accueil : un chiffre, une phrase, un lien.',
      ru: 'Для главной страницы: число, предложение, ссылка.',
      zh: '用于首页：一个数字、一句话、一个链接。',
    },
    example: { href: 'https://example.org/' },
    height: 280,
  },
} satisfies Record<string, ElementEntry>;

/** The tag name of an element, such as `a4p-area-card`. */
export type TagName = keyof typeof entries;

/** What is known of each element, by tag name. */
export const elements: Readonly<Record<TagName, ElementEntry>> = entries;

/** The tag names of all elements. */
export const tagNames = Object.keys(elements) as readonly TagName[];

/**
 * An element as HTML, with the attributes of its example.
 *
 * @param tagName - such as `a4p-area-card`
 * @param inside - its fallback content, as HTML
 * @param more - further attributes, as HTML
 * @example exampleOf('a4p-commitment-list'); // '<a4p-commitment-list filters></a4p-commitment-list>'
 */
export function exampleOf(tagName: TagName, inside = '', more = ''): string {
  const attributes = Object.entries(elements[tagName].example).map(([name, value]) =>
    value === '' ? name : `${name}="${value}"`,
  );
  return `<${[tagName, ...attributes, more].filter(Boolean).join(' ')}>${inside}</${tagName}>`;
}

/** An attribute, or a value of it, that is not for those who choose from a list. */
export interface NotOffered {
  readonly tag: TagName;
  readonly attribute: string;
  /** The value; the whole attribute if there is none. */
  readonly value?: string;
  /** Why not. */
  readonly reason: string;
}

const partial = 'the list of States is partial: who shows it must have read the notice';
const photo = 'shows a photograph, which whoever pastes it must hold the right to show';

/** What a site does not offer to those who choose from a list, each with its reason; code may use it. */
export const notOffered: readonly NotOffered[] = [
  ...(lists.states.complete
    ? []
    : ['states', 'all'].map((value): NotOffered => ({
        tag: 'a4p-endorser-list',
        attribute: 'kind',
        value,
        reason: partial,
      }))),
  { tag: 'a4p-area-detail', attribute: 'un-photo-src', reason: photo },
  { tag: 'a4p-area-detail', attribute: 'un-photo-alt', reason: photo },
];
