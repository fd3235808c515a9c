import { makeFold, type Fold } from './fold.ts';

/**
 * Traditional characters that occur in the cue words of segmentation and in the units and numerals
 * of figures. Not a script table: it only lets every cue be written once, in simplified form.
 */
const CUE_PAIRS = `
報报網网訊讯電电記记攝摄圖图編编輯辑審审責责轉转載载權权時时間间發发佈布來来聲声為为爲为與与華华國国際际線线頻频臺台
聞闻黨党縣县鄉乡鎮镇區区號号許许證证瀏浏覽览點点擊击閱阅讀读訪访問问聯联繫系係系話话關关於于們们頁页導导條条簡简體体
專专題题員员評评論论實实習习見见據据對对監监製制總总辦办單单術术務务業业經经營营觀观違违獨独資资聽听視视廣广媒媒節节
攜携隨随後后動动過过會会場场將将續续繼继進进從从開开調调應应註注門门機机構构團团委委檢检處处該该這这們们紙纸張张隻只
戶户戸户畝亩噸吨兩两億亿萬万餘余幾几個个項项種种類类輛辆頭头條条間间棟栋盞盏籃篮雙双臺台層层塊块樣样課课場场歲岁鐘钟
綫线詢询錄录讚赞僅仅誌志尋寻響响歡欢諮咨鏈链閉闭誤误傳传郵邮遞递熱热薦荐屬属徑径異异義义說说説说脫脱衆众眾众羣群處处獲获標标網网選选
裡里裏里週周達达約约預预計计連连累累歷历滿满產产産产優优獎奖積积給给減减償偿補补貼贴費费價价購购銷销稅税帶带
`;

/** A text in the form in which cue words are sought; same length as the text. */
export const cueForm: Fold = makeFold(CUE_PAIRS);
