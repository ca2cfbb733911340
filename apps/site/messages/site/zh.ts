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
    guide: '指南',
    data: '数据',
    docs: '文档（英文）',
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
      text: '获取附有来源的文本和数字：编程人员可使用npm软件包，其他用户可使用工作簿、CSV和JSON文件。',
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
  footer: { legal: '供法律部门使用的资料页', after: '发布之后' },
  download: {
    title: 'A4P Kit文件，版本：{version}',
    steps: [
      '将此文件夹放到您的服务器上（例如：https://www.example.org/a4p/）。',
      '通过https提供这些文件，脚本的类型应为“text/javascript”。如果您的页面与文件不在同一地址，请添加标头“Access-Control-Allow-Origin: *”和“Cross-Origin-Resource-Policy: cross-origin”。',
      '在“生成代码”页面填写文件夹的地址。此后要粘贴的代码会包含该地址；如果版本已发布，还包含每个文件的校验值。',
      '有新版本时，将其文件夹放在本版本的文件夹旁边，已上线的页面仍可正常显示。',
    ],
  },
  notOfficial: '本内容并非联合国正式产品。',
};
