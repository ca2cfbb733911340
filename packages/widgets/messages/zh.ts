import type { Messages } from './messages.js';

export const messages: Messages<'zh'> = {
  mark: {
    source: '联合国文本',
    unofficial: '非正式译文',
    summary: '非正式摘要',
    cited: '（译自法文，非正式译文）',
  },
  source: {
    text: '联合国关于“{name}”倡议的网页法文文本的非正式译文，并非由联合国翻译或审阅。本内容并非联合国正式产品。',
    textShort: '联合国文本的非正式译文；本内容并非联合国正式产品。',
    count: '计数依据联合国网页的法文文本，并非由联合国作出。本内容并非联合国正式产品。',
    figures: '数据取自所引来源；措辞并非出自联合国。本内容并非联合国正式产品。',
    names: '名称和日期取自所引来源。本内容并非联合国正式产品。',
    document: '联合国文本：{document}，逐字转载。本内容并非联合国正式产品。',
    documentTranslation:
      '非正式译文，并非由联合国翻译或审阅，译自：{document}。本内容并非联合国正式产品。',
    documentCount: '计数依据：{document}；该计数并非由联合国作出。本内容并非联合国正式产品。',
    mixed:
      '标有“联合国文本”的文字取自{document}。其余文字为非正式译文，并非由联合国翻译或审阅。本内容并非联合国正式产品。',
  },
  age: {
    long: '该网页未注明日期；其中提到的最近日期为2018年和2019年。2021年3月，秘书长宣布了该倡议的下一阶段A4P+。',
    short: '网页未注明日期；提到的最近日期：2018年和2019年。',
    message: '（英文致辞）',
  },
  labelled: '{name}：{value}',
  title: '{title}——{name}',
  separator: '；',
  about: '关于本文',
  notices: {
    area: { other: '此处转载该网页在本领域表述承诺的{n}段文字；八个领域共有{total}段。' },
    areaStatements: { other: '另有{n}段立场表述。' },
    selected: {
      one: '该网页共有{all}段文字（{total}段表述承诺，{statements}段表述立场），此处转载其中{n}段，选择依据：{criteria}。',
      several:
        '该网页共有{all}段文字（{total}段表述承诺，{statements}段表述立场），此处转载其中{n}段，选择依据：{criteria}。',
    },
    byParty: '各承诺方的文字段数并不说明45项承诺如何分布。',
  },
  areas: { commitments: { other: '{n}段表述承诺的文字' } },
  commitmentList: {
    search: '筛选承诺',
    words: '搜索词',
    area: '领域',
    allAreas: '所有领域',
    party: '承诺方',
    allParties: '所有承诺方',
    reset: '重置',
    statements: { other: '{n}段立场表述' },
    shown: { other: '显示{all}段中的{n}段。' },
    none: '没有符合搜索条件的文字。',
    statement: '立场表述',
    inferred: '该段文字未写明承诺方；承诺方系据上文推断。',
    cite: '引用本段',
    cited: '引文已复制',
    citation:
      '“{text}”{kind}。联合国，关于“{name}”倡议的网页，法文，未注明日期，载于“{area}”标题下。转载于：{page}，{address}（数据，版本{version}）。',
    citedStatement: '（立场表述）',
    download: '下载所显示内容（{format}）',
  },
  official: {
    title: '《宣言》的承诺',
    selected: {
      one: '此处转载清单所列{all}项承诺中的{n}项，选择依据：{criteria}。',
      several: '此处转载清单所列{all}项承诺中的{n}项，选择依据：{criteria}。',
    },
    inGroup: { other: '{n}项承诺' },
    shown: {
      other: '显示{all}项中的{n}项。',
    },
    none: '没有符合搜索条件的承诺。',
    cite: '引用本项承诺',
    cited: '（非正式译文）',
    citation:
      '“{bare}”{kind}。联合国，{document}，{number}。转载于：{page}，{address}（数据，版本{version}）。',
    citedPassage:
      '“{bare}”{kind}。联合国，{document}，载于“{area}”标题下。转载于：{page}，{address}（数据，版本{version}）。',
    caption: '《宣言》的承诺，按领域和承诺方分列',
    total: '承诺合计',
    ofArea: {
      other: '清单所列{total}项承诺中，有{n}项属于“{area}”领域。',
    },
  },
  areaDetail: { commitments: '承诺', action: '秘书处行动' },
  commitmentChart: {
    caption: '联合国网页上表述承诺的文字，按领域和承诺方分列',
    area: '领域',
    total: '段数合计',
    ofArea: {
      other: '该网页共有{total}段文字表述承诺，其中{n}段属于“{area}”领域。',
    },
  },
  endorserList: {
    when: {
      on: '于{date}认可',
      byDay: '认可日期不晚于{date}',
      byMonth: '认可日期不晚于{date}',
      byYear: '认可日期不晚于{date}',
    },
    organizations: '联合国网页所述支持《宣言》的组织',
    states: '已认可《宣言》的国家',
    search: '筛选国家和组织名单',
    words: '搜索',
    reset: '重置',
    none: '没有符合搜索条件的名称。',
    filtered: '名单已筛选',
    shown: {
      other: '显示{all}个国家中的{n}个。',
    },
    names: '所列名称为联合国使用的简称，按汉语拼音顺序排列；使用这些名称不意味着任何立场。',
  },
  pledge: { quotation: '“{text}”', caption: '认可《共同承诺宣言》的国家和组织的承诺' },
  declaration: {
    unPage: '联合国网站中文网页：{link}。联合国文本与本译文不同，以联合国文本为准。',
    unPageName: '{name}',
    contents: '目录',
    editorial:
      '关于本文。法文原文的排印已作统一（撇号、引号、一处连字、一处重复的句号）；未改动任何文字。方括号表示该网页副本中没有的内容：已复原的倡议名称，以及[…]，后者标示此处缺少一个句子，该句中的链接已丢失。此处不含照片、“更多信息”链接和秘书长的引语。',
  },
  endorserCounter: {
    numbers: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
    states: { other: '{n}个会员国已认可《共同承诺宣言》（{date}）' },
    organizationsToo: { other: '当时另有{n}个组织也已认可《宣言》。' },
    organizations: { other: '{n}个组织已认可《共同承诺宣言》（{date}）' },
    noLater: '未找到日期更近的数据。',
    history: '早先总数',
    both: '{states}和{organizations}',
    earlier: '{total}（{source}）。',
    statesAlone: { other: '{n}个会员国' },
    organizationsAlone: { other: '{n}个组织' },
  },
  teaser: {
    states: { other: '{when}，已有{n}个会员国认可《共同承诺宣言》。' },
    onDay: '截至{date}',
    inMonth: '截至{date}',
  },
  sources: {
    one: '来源：',
    several: '来源：',
    generalDebate: '大会第七十三届会议，一般性辩论，发言（{state}），2018年',
    described: {
      'un-message-2021': '联合国秘书长，倡议三周年视频致辞，2021年3月（英文）',
      'un-note-2018': '联合国，致记者的说明，2018年9月26日，英文',
    },
  },
};
