import { describe, expect, test } from 'vitest';
import { fieldsOf } from './article-fields.ts';
import type { Role } from './role.ts';
import type { Segment } from './segment.ts';

function fieldsFrom(...parts: readonly (readonly [Role, string])[]) {
  const segments: Segment[] = [];
  let source = '';
  for (const [role, text] of parts) {
    segments.push({
      start: source.length,
      end: source.length + text.length,
      role,
      join: 'new',
      confidence: 1,
    });
    source += `${text}\n`;
  }
  return fieldsOf(source, segments);
}

describe('fieldsOf', () => {
  test('keeps the title as printed, its lines with a space between', () => {
    const fields = fieldsFrom(['title', '云溪县清水镇: 引水上山'], ['title', '梯田有收成']);
    expect(fields.title).toBe('云溪县清水镇: 引水上山 梯田有收成');
    expect(fields.place).toBe('云溪县清水镇');
  });

  test('reads places and papers before and behind a full-width colon as before and behind a narrow one', () => {
    expect(fieldsFrom(['title', '云溪县清水镇\uff1a引水上山']).place).toBe('云溪县清水镇');
    expect(fieldsFrom(['source', '来源\uff1a宁溪日报']).source).toBe('宁溪日报');
  });

  test('says nothing where the article says nothing', () => {
    expect(fieldsFrom(['body', '水来了。'])).toEqual({
      title: null,
      kicker: '',
      subtitle: '',
      byline: '',
      photographer: '',
      source: '',
      editors: '',
      publishedOn: '',
      place: '',
    });
  });

  test.each([
    ['(李四文/图)', '李四', '李四'],
    ['(文/李四 图/王五)', '李四', '王五'],
    ['(文 李四)', '李四', ''],
    ['(李四)', '李四', ''],
    ['(李四 王小五)', '李四 王小五', ''],
    ['□李四', '李四', ''],
    ['□文李四 图王五', '李四', '王五'],
    ['本报记者 李四 通讯员 王五', '李四 王五', ''],
    ['本报记者李四 文/图', '李四', '李四'],
    ['(本報記者 李四 攝影報道)', '李四', '李四'],
    ['作者:李四', '李四', ''],
    ['(记者 李四 王五 摄)', '李四', '王五'],
  ])('byline %s is by %s, pictures by %s', (printed, byline, photographer) => {
    const fields = fieldsFrom(['byline', printed]);
    expect([fields.byline, fields.photographer]).toEqual([byline, photographer]);
  });

  test.each([
    ['photographer', '图王五', '王五'],
    ['photographer', '摄影:王五', '王五'],
    ['photographer', '王五 摄', '王五'],
    ['photographer', '王五摄', '王五'],
    ['photographer', '图/王五', '王五'],
    ['caption', '渠水流进梯田。王五 摄', '王五'],
    ['caption', '渠水流进梯田。本报记者 王五 攝', '王五'],
    ['caption', '渠水流进梯田。资料图片', ''],
  ] as const)('%s %s names %s', (role, printed, photographer) => {
    expect(fieldsFrom([role, printed]).photographer).toBe(photographer);
  });

  test.each([
    ['来源:云溪在线', '云溪在线'],
    ['(云溪在线)', '云溪在线'],
    ['文章來源:雲溪網', '雲溪網'],
  ])('source %s is %s', (printed, source) => {
    expect(fieldsFrom(['source', printed]).source).toBe(source);
  });

  test.each([
    ['2023-05-06 10:20', '2023-05-06'],
    ['发布时间:2023年5月6日', '2023-05-06'],
    ['2023年11月', '2023-11'],
    ['2023.13', ''],
    ['5月6日', ''],
  ])('date line %s gives %s', (printed, publishedOn) => {
    expect(fieldsFrom(['pubdate', printed]).publishedOn).toBe(publishedOn);
  });

  test('a date broken over two lines is one date, a dateline gives the place', () => {
    expect(fieldsFrom(['pubdate', '2023年5'], ['pubdate', '月6日']).publishedOn).toBe('2023-05-06');
    expect(fieldsFrom(['dateline', '新华社云溪5月6日电']).place).toBe('云溪');
  });
});
