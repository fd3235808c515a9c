/**
 * Cue words of segmentation, as data. All patterns are written for `cueForm` text: simplified,
 * half-width, small letters. None may name a place or a person.
 */

/** Ends of a finished sentence; a colon ends a paragraph that announces a list. */
export const FINAL_END = /(?:[。!?;:….]|——)[”’"'」』》)\]】]*$/u;
export const SENTENCE_INSIDE = /[。;](?=.)|[!?][”’」』]?(?=.{8})/u;
/** Ends that call for more of the sentence. */
export const COMMA_END = /[,、]$/u;

/** Names end here: `(某某在线)` names an outlet, not a person. */
export const OUTLET_END =
  /(?:在线|网|报|报社|杂志|电视台|广播电台|台|频道|客户端|公众号|微信|微博|发布|融媒体?|融媒体中心|新闻|新闻社|通讯社|宣传部|组织部|统战部|党建|办公室|文明办|振兴局|委员会|党委|县委|市委|省委|团委|妇联|工会|法院|检察院|公安局|[局委办]|中心|政府|学习强国|日报|晚报|晨报|周刊|周报)$/u;

/** The commonest family names, which tell `(甲某 乙某)` from a remark in brackets. */
export const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤康易乔赖文牛洪季安柴裴左欧葛祁庞聂管齐申樊兰靳霍宁耿路鲁倪殷涂翁关詹焦俞柳翟鲍庄甘包华祝岳尚卓游冷毕岑池桂仇冀尤简成宗卜时包伍蒙童柏单水饶屈蓝辛查郁劳解苗连卫巩穆燕景冉房苟晋冼原凌瞿车娄代符邢温门党盛郎褚喻占郁米明商费薄阮缪桑展荆由戚';

export const CREDIT_MARKS: readonly (readonly [CreditRole, RegExp])[] = [
  ['source', /(?:文章|信息|稿件|新闻|图文|内容)?(?:来源|稿源|转自|原载)(?:于)?[:/]/u],
  [
    'editors',
    /(?:本期|本版|值班|执行|责任|网络|新媒体|融媒体?|见习)?(?:责任编辑|责任校对|责编|编辑|校对|校审|审核|审校|审签|编审|审读|初审|复审|终审|[一二三]审|监制|主编|总编辑?|值班编委|编委|美编|排版|版式|制作|统筹|签发|录入)(?:人)?[:/]/u,
  ],
  ['photographer', /(?:摄影报道|摄影|拍摄|供图|图片(?:来源|提供)?|图)[:/]/u],
  [
    'byline',
    /(?:本报|本网|本台|本刊|特约|见习|实习|全媒体|融媒体?|首席)*(?:作者|撰文|撰稿|文字|文图|供稿|记者|通讯员|评论员|来稿|文)[:/]/u,
  ],
  [
    'pubdate',
    /(?:发布|发稿|刊发|更新|发表|录入|成文|编辑)?(?:时间|日期)[:]|(?:19|20)\d\d\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?/u,
  ],
  [
    'boilerplate',
    /(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?[:]|(?:字体|字号)[:]?|【?(?:打印|关闭)(?:本页|窗口)?】?$|分享(?:到)?[:]/u,
  ],
];

export type CreditRole =
  | 'source'
  | 'editors'
  | 'photographer'
  | 'byline'
  | 'pubdate'
  | 'boilerplate';

/** A line that is only who reported: `本报记者 甲某 通讯员 乙某`. */
export const REPORTER_LINE =
  /^(?:本报|本网|本台|本刊|特约|见习|实习|全媒体|融媒体?|首席|新华社|人民网|特派)*(?:记者|通讯员|评论员|特约撰稿人|撰稿人)[\s:/]*(?=\S)/u;

/** A date that fills a line, also with weekday, time or only its first part. */
export const DATE_LINE =
  /^(?:(?:19|20)\d\d\s*[-./年]\s*(?:\d{1,2}\s*[-./月]?\s*(?:\d{1,2}\s*日?)?)?|\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** What stands before the text proper: `本报讯`, `某某网消息:`, `新华社某地5月6日电`. */
export const DATELINE =
  /^[【[(]?(?:(?:本报|本网|本台|本刊|新华社|新华网|人民网|中新社|中新网|光明网|央广网|央视网|中央社)[^\s,。、:;“”(]{0,14}?(?:讯|电|消息|报道)|[^\s,。、:;“”(]{1,12}?(?:日报|晚报|周报|在线|网|社|台|频道|客户端|融媒体?|融媒体中心|发布|新闻)[^\s,。、:;“”(]{0,12}?(?:讯|电|消息))[】\])]?(?=[\s(:—-])/u;

export const CAPTION_START =
  /^(?:图为|图片为|[上下左右]图|图[①-⑳\d一二三四五六七八九][::\s为]|图片说明|图说|▲|△|↑|◤)/u;
export const CAPTION_END =
  /(?:资料图片?|资料照片|(?:^|[\s。(/])[^\s。,(]{2,12}\s?(?:摄影?|供图|摄影报道)|(?:新华社|中新社)发|(?:效果|示意|航拍)图)[)。]?$/u;
export const PHOTOGRAPHER_LINE =
  /^[(]?(?:本报|本网|全媒体|特约|见习)*(?:记者|通讯员)?\s*(?:[\p{Script=Han}·]{2,4}[\s、]{0,2}){1,3}(?:摄影?|供图|图)[)]?$/u;

export const NUMBERED_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|第[一二三四五六七八九十]{1,3}[章节篇部]|(?:其)[一二三四五六][:、])/u;
export const LIST_MARK =
  /^(?:\d{1,2}[、..)]|[(]\d{1,2}[)]|[①-⑳]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十],)/u;

/** Who reports from where, at the head of a text: `记者甲某/某地报道`, `本报记者 甲某 报道:`. */
export const REPORTER_LEAD =
  /^\s*[【[(]?(?:本报|本网|本台|特派|特约|全媒体)*(?:记者|通讯员)[\s:]*(?:\p{Script=Han}{2,4}[\s、]*){1,3}(?:\/\s*)?(?:[\p{Script=Han}\d]{2,8})?(?:报道|报导|电)[】\])]?[:\s]+/u;

/** Masthead of a page: date, weekday and number of the page. */
export const MASTHEAD =
  /^(?=.*\d)(?=.*(?:第\s*[一二三四五六七八九十\da-d]{1,3}\s*版|[\s|]\d{1,2}\s*版|总第|农历|星期.*(?:主编|责编|编辑|版)))[^。,]{6,80}$/u;

/** Column names that stand alone over an article or a page. */
export const BANNER =
  /^(?:[一-龥]{0,4}(?:要闻|综合新闻|综合|专版|副刊|公益广告|广告|图片新闻|简讯|短讯|导读|今日看点|特别报道|专题|特刊|新闻速递|快讯|头条|时政|民生|本版导读|第\S{1,3}版|[a-d]?\d{1,2}版))$/u;

/** Enough by itself, however long the line is. */
export const BOILERPLATE_STRONG = [
  // Breadcrumbs, menus and the table at the head of a government page.
  /^[^。,]{1,24}(?:\s*[>»]\s*[^>»。,]{0,14}){2,}$/u,
  /^(?:[^\s|。,]{1,8}\s*[|丨]\s*){3,}[^\s|。]{1,10}\|?$/u,
  /^(?:[^\s。,:;“”]{2,5}\s+){6,}[^\s。,:;“”]{2,6}$/u,
  /(?:索引号|主题分类|公文种类|信息分类|发文字号|公开方式|公开目录|主题词|有效性|成文日期|组配分类|信息索引)[:\s]/u,
  /^[(]?(?:您?(?:现在|当前|目前)?(?:所在)?的?)位置[:]|当前的?位置[:]/u,
  // Numbers of pages: — 3 —, - 12 -, 第3页 共8页.
  /^[-—–·•\s]+\d{1,4}[-—–·•\s]+$|^第?\s*\d{1,4}\s*页(?:[\s,/]*共\s*\d{1,4}\s*页)?$/u,
  /凡(?:本网|本站|本报|注明|转载)/u,
  /版权(?:所有|均属|归|声明)/u,
  /未经.{0,12}(?:授权|许可|允许|同意).{0,16}(?:不得|禁止|严禁|请勿)?/u,
  /不代表(?:本网|本站|本报|本台|本平台|作者)/u,
  /免责声明|侵权.{0,10}(?:删除|联系)|(?:联系|告知).{0,10}删除/u,
  /(?:icp|icp备|公网安备|网安备|备案号?|许可证)[^。]{0,24}\d/u,
  /copyright|all rights reserved|©/u,
  /(?:浏览|点击|阅读|访问)(?:次数|量|数)[:\s]*\d/u,
  /违法和?不良信息|举报(?:电话|邮箱|热线)/u,
  /点击(?:上方|下方)?蓝字|(?:长按|扫描?|识别).{0,8}二维码|扫一扫|关注(?:我们|公众号|本公众号)/u,
  /^[\p{L}\p{N}_\-./:%?=&]+\.(?:jpe?g|png|gif|bmp|webp|html?|shtml|aspx?|php)$/u,
  /^(?:https?:|www\.)/u,
  /^(?=.*\d)[0-9a-f]{16,}$/u,
];

/** Enough in a short line that is no sentence; in a long line two of them are wanted. */
export const BOILERPLATE_WEAK = [
  /点(?:个|亮|击)?[“「]?(?:在看|赞|喜欢|关注)[”」]?/u,
  /客服|专线[:\s]|统一编号|热线[:\s]|著作权|社址|准印证|印刷厂|(?:国内)?统一刊号|订阅处|工作天内|辟谣平台/u,
  /字(?:体|号)[:\s]|列印|【?字体|转寄|讨论区|留言/u,
  /转载/u,
  /版权/u,
  /本网站?|本站/u,
  /授权/u,
  /法律责任/u,
  /(?:联系|咨询|投稿|热线|订阅|广告|值班|新闻|办公|服务)电话|电话[:\s]|传真[:\s]|邮编[:\s]|邮箱[:\s]|地址[:\s]|qq[:群]/u,
  /关于我们|联系我们|网站地图|友情链接|法律声明|隐私(?:政策|保护)|常见问题|设为首页|加入收藏|返回(?:首页|顶部|列表)/u,
  /^[【[<]?(?:上一[篇条页]|下一[篇条页]|相关(?:阅读|新闻|链接|推荐|文章)|往期(?:推荐|回顾|精彩|阅读|文章|内容)|精彩(?:推荐|回顾|文章)|热门|推荐阅读|延伸阅读|猜你喜欢|更多(?:>|》|新闻)?|打印|关闭|收藏|分享|点赞|在看|评论|登录|注册|首页)/u,
  /(?:主办|承办|协办|主管|技术支持)(?:单位)?[:\s]/u,
  /当前位置|您(?:现在)?(?:的|所在)位?置?[:\s]|首页\s*[>》»]/u,
  /刊号|邮发代号|总第\s*\d+\s*期|第\s*\d+\s*期|今日\S{1,3}版|广告经营|零售价|农历.{1,8}[月初十廿]/u,
  /(?:阅读|点击|浏览|访问)\s*\d|\d\s*(?:次浏览|人阅读|阅读量)/u,
  /[((]?(?:下转|上接|转自?第).{0,8}版/u,
  /分享到|微信扫|朋友圈|新浪微博/u,
  /^(?:\d{3,4}-)?\d{7,12}$|^1[3-9]\d{9}$/u,
  /^\d{1,7}(?:\s*次)?$/u,
];

export const ADVERT =
  /^(?:公益)?广告$|^(?:招聘|招租|遗失|征婚|寻人|征订|招生|迁址|开业|更名)?\s*(?:启\s*事|声\s*明)$|招商热线|欢迎(?:选购|订购|惠顾)|优惠酬宾/u;

/** A column's name in brackets, alone on its line. */
export const COLUMN_LABEL = /^[【[](?!编者|记者手记|按语|注)[^【】[\]。,:]{2,12}[】\]]$/u;

/** Whoever speaks in an interview: no credit. */
export const SPEAKER =
  /^(?:记者|问|答|主持人)[:]\s*(?=.*[。?!;,])(?!.*(?:编辑|通讯员|摄|来源|作者))/u;

/** Where a text begins that says first where it was: 甲县乙镇: … */
export const PLACE_LEAD = /^[^\s,。、;:“”(]{1,10}[县市区镇乡村](?:[:]|\s)/u;

/** `甲县乙镇:` at the head of a short line: the form of a headline. */
export const PLACE_TITLE = /^[^\s,。、;:]{1,12}[县市区镇乡村][:](?!\d).{4,}/u;

/** Heads of a list of links to other articles. */
export const LINKS_HEAD = /(?:推荐|相关|热门|往期|延伸|更多|回顾)/u;
