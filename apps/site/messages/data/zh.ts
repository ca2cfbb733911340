import type { DataMessages } from './messages.js';

export const messages: DataMessages = {
  title: '数据',
  lead: '联合国关于“以行动促维和”（A4P）倡议的网页文本，以及组织、国家和总数，均附来源，以文件形式提供下载。',
  unreleased: '目前尚未发布任何版本：`next`中的文件仅供试用，随时可能更改。',
  released: '版本：{version}。已发布版本的数据不再更改；新版本使用新的地址。',
  content: {
    title: '数据内容',
    tables: {
      areas: {
        name: '领域',
        text: '维持和平的八个改进领域：标题、段落、秘书处行动、照片说明和署名，以及非正式摘要。',
      },
      commitments: { name: '承诺和立场表述', text: null },
      organizations: { name: '组织', text: '联合国网页所述支持《宣言》的组织。' },
      states: { name: '国家', text: null },
      'endorsement-totals': {
        name: '总数',
        text: '在有来源说明的各个日期，已认可《共同承诺宣言》的国家数目和组织数目。国家数目和组织数目从不相加。',
      },
      sources: {
        name: '来源',
        text: '每段文字、每个数字和每个日期的出处：标题、发布者、语文、日期和地址（如已知）。',
      },
    },
    age: '该网页未注明日期；其中提到的最近日期为2018年和2019年。2021年3月，秘书长宣布了该倡议的下一阶段A4P+。',
    status: [
      '每段文字都注明其性质。在表格中，`status`列为`source`表示联合国文本，逐字转载；为`unofficial`表示非正式译文，或并非出自联合国的措辞。领域的简称和段落另有专列（`shortStatus`、`paragraphStatus`）；摘要（`summary`）均非出自联合国。在JSON文件中，`status`适用于整个文件，`texts`列出例外。',
      '承诺清单和国家名单都注明是否完整：见`listComplete`列，或国家JSON文件中的`complete`。',
    ],
  },
  files: {
    title: '文件',
    kinds: {
      workbook: {
        title: '工作簿',
        text: '供Excel和LibreOffice使用：每个表格一张工作表。数字为数值；日期为文本，按来源所示写明年、月、日。',
      },
      csv: {
        title: 'CSV',
        text: '供R、Python和统计软件使用：每个表格一个文件，UTF-8编码，带字节顺序标记（BOM），各值以逗号分隔。',
      },
      json: {
        title: 'JSON',
        text: '供程序使用：一种语文的整个网页；组织、国家和总数（`endorsements`）；来源。',
      },
      descriptions: {
        title: '说明和校验',
        text: '用于校验文件并了解文件内容。',
      },
    },
    described: {
      'schema.json': '每种语文的JSON文件的结构（JSON Schema）',
      'datapackage.json': '各表格及其每个字段的说明（Frictionless Data Package）',
      SHA256SUMS: 'CSV和JSON文件的校验和',
      'NOTICE.md': '文本的归属（英文）',
    },
    others: '其他语文的相同文件',
  },
  fields: {
    title: '表格字段',
    text: '字段的名称和说明为英文，与`datapackage.json`相同。',
    name: '名称',
    type: '类型',
    description: '说明',
  },
  read: {
    title: '读取数据',
    spreadsheet: {
      title: 'Excel和LibreOffice',
      texts: [
        '双击打开工作簿`{workbook}`：每个值都在自己的列中，文字显示正确。',
        '请勿双击打开CSV文件：如果区域设置使用的分隔符不是逗号，每一行都会落入同一列，日期也可能被更改。请导入该文件：在Excel的“数据”选项卡中，作为文本或CSV文件导入；在LibreOffice中，在打开文件时出现的窗口中导入。请选择字符集Unicode（UTF-8），仅以逗号为分隔符，并将日期列的类型设为“文本”。',
      ],
    },
    r: '如果不用`na.strings`，R会把代码NA（纳米比亚）当作缺失值。使用readr软件包：`readr::read_csv(address, na = "")`。',
    pandas: '使用pandas。如果不用最后两个选项，pandas会把代码NA（纳米比亚）当作缺失值。',
    json: '使用标准库，读取JSON：',
    javascript: '可在网页或Node.js中使用。允许从其他网站读取这些文件（CORS）。',
  },
  cite: {
    title: '引用',
    text: '引用文本时请注明联合国，引用数据时请注明A4P Kit。这些数据并非由联合国编制或审阅，请勿将其归于联合国。',
    passage: '引用一段文字',
    passageForm:
      '“……”（译自法文，非正式译文）。联合国，关于“以行动促维和”倡议的网页，法文，未注明日期，载于“……”标题下（A4P Kit数据，{version}）。',
    data: '引用数据',
    dataForm: '数据，{version}。',
    released: '版本{version}',
    unreleased: '未发布的版本，下载日期：[日期]',
  },
  about: {
    sheet: '说明',
    title: 'A4P Kit：数据，版本{version}',
  },
};
