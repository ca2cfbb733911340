/**
 * Traditional Chinese characters, each before the simplified one of the content that stands for it, as
 * the Unicode Consortium's transform `Traditional-Simplified` (ICU) has them. The content has no
 * traditional character.
 */
export const TRADITIONAL =
  '並并乾干亞亚佈布併并來来侷局係系俱具個个們们倫伦偵侦備备傢家傷伤價价儀仪儘尽優优兒儿內内兩两別别則则剋克剛刚剝剥劃划動动務务勞劳勢势勵励區区協协參参員员問问喪丧' +
  '單单噹当嚮向國国圍围圖图團团埰采執执堅坚報报場场夠够夥伙奧奥婦妇實实寧宁審审寬宽尅克將将專专尋寻對对導导層层屬属岡冈島岛崗岗幹干幾几庫库強强彆别彿佛後后從从復复' +
  '徵征悳德愛爱態态憲宪懃勤應应懞蒙戰战採采搆构撾挝擊击擔担據据擬拟擴扩敘叙數数斷断於于昇升時时曏向書书會会東东業业極极構构標标樣样機机檢检權权歐欧毬球氾泛汎泛決决' +
  '沖冲況况減减測测湯汤準准溝沟溫温濟济為为烏乌無无營营爲为爾尔狀状獲获獻献現现環环當当療疗發发盡尽盧卢眾众睏困瞭了確确礎础祕秘種种積积穫获箇个範范簡简簽签籤签糰团' +
  '約约納纳級级紹绍組组結结統统經经綜综綫线維维網网線线編编緬缅練练緻致縮缩績绩織织繩绳繫系繼继續续羅罗羣群義义聖圣聯联聲声職职聽听脅胁脫脱臘腊臨临與与舉举茲兹菓果' +
  '萊莱萬万著着蓋盖薩萨蘇苏蘭兰處处號号衆众術术衝冲裏里裝装裡里製制複复襲袭覈核見见規规視视觀观觸触訂订計计訓训託托訪访設设註注証证評评話话該该詳详認认語语調调請请' +
  '諸诸諾诺證证識识議议護护變变讓让讚赞貝贝負负財财貢贡責责買买資资賓宾賦赋贊赞趨趋跡迹跤交跼局蹟迹蹤踪軍军載载輔辅輕轻轉转辦办這这進进運运過过達达遙遥適适還还邏逻' +
  '醫医針针銀银錯错錶表長长門门開开間间関关閱阅閲阅關关阨厄陞升隊队階阶際际隨随險险雜杂離离難难靈灵韋韦韓韩響响頁页項项須须預预頓顿領领題题願愿顛颠飛飞馬马駐驻體体' +
  '髮发鬚须魯鲁鮮鲜麥麦麵面點点齣出龍龙';

/**
 * The pairs whose simplified character occurs in a text, for whoever has to carry few.
 *
 * @param text - a part of the content
 * @example pairsFor('维持'); // '維维'
 */
export function pairsFor(text: string): string {
  return [...TRADITIONAL.matchAll(/../gu)]
    .flatMap(([pair]) => (text.includes(pair[1] ?? '') ? [pair] : []))
    .join('');
}
