import type { AnnotationKind, AnnotationStatus } from '../annotation/annotation.ts';
import type { Role } from '../page/role.ts';

/*
 * What exported documents and tables call things. They are Chinese whatever language the window
 * has: the file goes to an office, and `verify-report` reads the same words back.
 */

export const KIND_NAMES: Readonly<Record<AnnotationKind, string>> = {
  initiative: '举措',
  figure: '数据',
  date: '日期',
  place: '地点',
  person: '人物',
  organisation: '机构',
  note: '批注',
};

export const STATUS_NAMES: Readonly<Record<AnnotationStatus, string>> = {
  pending: '待定',
  accepted: '已采纳',
  rejected: '已驳回',
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  kicker: '肩题',
  title: '主题',
  subtitle: '副题',
  heading: '小标题',
  byline: '作者',
  photographer: '摄影',
  source: '稿源',
  editors: '编校',
  pubdate: '刊期',
  dateline: '电头',
  body: '正文',
  caption: '图注',
  advert: '广告',
  boilerplate: '套话',
};
