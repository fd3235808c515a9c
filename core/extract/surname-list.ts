/** Family names of one character that are common enough to stand for a name by themselves. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷侯龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤康易乔赖文洪季柴裴左葛祁庞聂管齐樊兰靳霍宁耿路鲁倪殷涂翁詹焦俞柳翟鲍庄甘包华祝岳尚卓游冷毕岑池桂仇冀尤简宗卜伍蒙童柏单饶屈蓝辛查劳解苗卫巩穆燕冉房苟晋冼瞿车娄代符邢温党盛郎褚喻占米商费薄阮缪桑展荆戚关牛向常鞠卞申原郁凌景裘欧施章窦芦臧狄滕腾郗伊璩慕茹艾暨佟佘佴仝闵栗苑胥亓揭牟谌逄郇隗邸丛迟蔺缑亢阚訾骆舒柯阮甄芮羿储邴糜巫栾戎郜蓟邰鄂屠闻莘贡姬宰郦郏浦宦庾阙虞昝幸韶蒯逯桓谯晏晁敖寇匡鄢',
);

/** Rarer ones, and those that are mostly another word: they need a title or a byline beside them. */
const RARE_SURNAMES: ReadonlySet<string> = new Set(
  '药梅封曲井厉祖乌弓阴施章窦焉席吉荣芦粟臧狄隋臣伏羊汲松宓暴束郤慎戈沃夔厍勾毋乜盖植邝庹呙安成连明水平元和项麻强班杭诸干宣经丰牧山谷蓬仰秋仲伊宫门印怀蒲索咸籍雍却濮寿边扈农晏充习鱼容居衡满弘匡国寇广禄东蔚隆师晁敖融沙巢相竺权益公楚法汝鄢钦帅况归海年言福伯哈母藏折操禹豆撒皮衣宾候线巴古扶青鲜香麦黑风军竹布惠台时应',
);

const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 司徒 诸葛 皇甫 尉迟 公孙 夏侯 慕容 令狐 东方 西门 南宫 长孙 宇文 轩辕 端木 呼延 独孤 完颜 闻人 钟离 澹台 申屠 太史 拓跋 万俟 司空 濮阳 淳于 单于 公冶 鲜于 闾丘 赫连'.split(
    ' ',
  ),
);

/** Family names that are no everyday verb or adverb: after a title they need nothing more. */
export const SURE_SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖韦贾夏邹熊孟秦邱侯薛闫阎段雷黎龚邵覃戴莫孔汤赖洪祁庞聂樊霍翁柳鲁欧谷郝裴耿靳蓝岑滕佟闵栗邢乔傅付贺毛龙尹钱武秦葛左牛倪殷颜俞翟骆焦蔺栾詹岳褚',
);

/** Length of the family name at `at` of a folded text; 0 where there is none. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  if (COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  const one = text.charAt(at);
  return COMMON_SURNAMES.has(one) || RARE_SURNAMES.has(one) ? 1 : 0;
}

/** True where the family name at `at` is one that seldom is another word. */
export function isCommonSurname(text: string, at: number): boolean {
  return COMMON_SURNAMES.has(text.charAt(at)) || COMPOUND_SURNAMES.has(text.slice(at, at + 2));
}
