/** An administrative division from province to county. */
export interface Division {
  /** Code of GB/T 2260: two, four or six digits. */
  readonly code: string;
  /** Empty for a level that is no division by law (市辖区). */
  readonly name: string;
  /** Townships as they stand in the file; see {@link townshipsOf}. */
  readonly townships: string;
}

/** The divisions by code and by name. */
export interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Division>;
  /** Provinces, cities and counties that bear a full name. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** Provinces and cities by their name without 省, 市 and the like. */
  readonly byShortName: ReadonlyMap<string, Division>;
  /** The first two characters of all names, full and short. */
  readonly starts: ReadonlySet<string>;
}

export interface Township {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
}

/** Ethnic names inside the names of autonomous divisions, which the short name leaves out. */
const AUTONOMOUS =
  /(?:壮族|回族|维吾尔|藏族|蒙古族|土家族|苗族|彝族|侗族|布依族|朝鲜族|白族|傣族|景颇族|哈尼族|傈僳族|羌族|柯尔克孜|哈萨克)*(?:特别行政区|自治区|自治州)$/u;
const PLAIN = /(?:省|市|地区|盟)$/u;
/** City names that are everyday words, too: these count only with 市. */
const EVERYDAY = new Set(
  '东方 朝阳 安康 大同 长治 平安 和平 海口 中山 宝山 来宾 白银 孝感 日照 丽水 黄山 三明 新乡 永安 白山 海南 北海 安顺 平凉'.split(
    ' ',
  ),
);

/** Reads the text of places.txt (assets/gazetteer/README.md says how it is written). */
export function parseGazetteer(text: string): Gazetteer {
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  const byShortName = new Map<string, Division>();
  for (const line of text.split('\n')) {
    const [code = '', name = '', townships = ''] = line.split('\t');
    if (code === '') continue;
    const division = { code, name, townships };
    byCode.set(code, division);
    if (name === '') continue;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [division]);
    else same.push(division);
    const short = name.replace(AUTONOMOUS, '').replace(PLAIN, '');
    if (code.length <= 4 && short.length >= 2 && short !== name && !EVERYDAY.has(short)) {
      if (!byShortName.has(short)) byShortName.set(short, division);
    }
  }
  const starts = new Set([...byName.keys(), ...byShortName.keys()].map((name) => name.slice(0, 2)));
  return { byCode, byName, byShortName, starts };
}

/** The townships of a county. */
export function townshipsOf(county: Division): readonly Township[] {
  return county.townships
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({ code: county.code + one.slice(0, 3), name: one.slice(3) }));
}
