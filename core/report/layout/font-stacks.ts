/*
 * Fonts by their standard names and what stands in for them, by system: Windows, macOS, Linux
 * (w3c.github.io/clreq, system font mappings). The standard name always comes first.
 */
const SONG = ['SimSun', 'Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC'];
const FANG = ['FangSong', 'STFangsong', 'FZFangSong-Z02', 'Noto Serif CJK SC', 'SimSun'];
const KAI = ['KaiTi', 'Kaiti SC', 'STKaiti', 'AR PL UKai CN', 'LXGW WenKai', 'Noto Serif CJK SC'];
const HEI = ['SimHei', 'Heiti SC', 'STHeiti', 'Microsoft YaHei', 'Noto Sans CJK SC'];

const STACKS: readonly {
  readonly named: RegExp;
  readonly others: readonly string[];
  readonly last: 'serif' | 'sans-serif';
}[] = [
  { named: /小标宋/u, others: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', ...SONG], last: 'serif' },
  { named: /仿宋/u, others: ['仿宋_GB2312', ...FANG], last: 'serif' },
  { named: /楷/u, others: ['楷体_GB2312', ...KAI], last: 'serif' },
  { named: /黑/u, others: HEI, last: 'sans-serif' },
  { named: /./u, others: SONG, last: 'serif' },
];

/** A CSS `font-family` for a pair of standard names: Latin first, so that digits are set in it. */
export function fontStack(latin: string, eastAsia: string): string {
  const stack = STACKS.find(({ named }) => named.test(eastAsia));
  const names = [latin, eastAsia, ...(stack?.others ?? [])];
  const quoted = [...new Set(names)].map((name) => `"${name.replaceAll(/["\\\n]/gu, '')}"`);
  return [...quoted, stack?.last ?? 'serif'].join(', ');
}

/** Whether no bold cut of the face is asked for by its name: 小标宋 is heavy by itself, its stand-ins are not. */
export function standsInBold(eastAsia: string): boolean {
  return eastAsia.includes('小标宋');
}
