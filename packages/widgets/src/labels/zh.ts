import type { Labels } from './labels.js';

export const labels: Labels<'zh'> = {
  source: {
    words: '本项目对联合国法文网页的非正式译文。并非联合国正式产品。',
    numbers: '数字依据所引来源，措辞出自本项目。并非联合国正式产品。',
  },
  areas: {
    excerpt: '……{text}……',
    commitments: { other: '所述承诺{n}项' },
  },
  commitmentList: {
    search: '筛选承诺',
    words: '搜索',
    area: '领域',
    allAreas: '所有领域',
    party: '承诺方',
    allParties: '全部',
    reset: '重置',
    commitments: { other: '显示{n}项承诺' },
    statements: { other: '{n}项立场表述' },
    none: '没有符合条件的段落。请更改搜索词或重置筛选条件。',
    statement: '立场表述，不计为承诺',
    inferred: '{party}，据上一句推断',
  },
  endorserCounter: {
    states: { other: '{n}个会员国认可《共同承诺宣言》' },
    organizations: { other: '另有{n}个组织认可该宣言' },
    asOf: '数字日期：{date}',
    sourceOfNumber: '数字来源：',
    history: '已知总数',
  },
};
