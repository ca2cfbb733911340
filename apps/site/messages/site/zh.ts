import type { SiteMessages } from './messages.js';

export const messages: SiteMessages = {
  title: 'A4P Kit：独立项目，与联合国无关',
  independent: '独立项目，与联合国无关',
  lead: 'A4P Kit可让您在自己的网站上以六种语文展示联合国关于“以行动促维和”（A4P）倡议的文本。法文文本为联合国文本；其他语文文本为非正式译文。本项目独立运作，与联合国无关，未受联合国委托，也未经联合国审阅或批准。',
  header: {
    pages: '网站页面',
    languages: '语文',
    skip: '跳至正文',
    builder: '生成代码',
    demo: '示例页面（法文）',
  },
  doors: {
    title: '您想做什么？',
    page: {
      title: '在页面上放置模块',
      text: '选择模块和语文，复制代码，再粘贴到WordPress、Drupal、静态网站或电子通讯中。',
    },
    data: {
      title: '使用数据',
      text: '获取附有来源的文本和数字：编程人员可使用npm软件包，其他用户可使用JSON和CSV文件（文档为英文）。',
    },
    change: {
      title: '修改源代码',
      text: '在Storybook（英文）中查看所有模块的各种语文和主题版本。',
    },
  },
  widgets: {
    title: '模块',
    copy: '复制代码',
    copied: '代码已复制',
    copyFailed: '浏览器不允许复制。请选中以下各行并复制：',
    adapt: '调整',
    open: '打开',
  },
  notOfficial: '本内容并非联合国正式产品。',
};
