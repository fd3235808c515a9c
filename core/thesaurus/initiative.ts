/** Administrative level of an initiative, as printed in ledgers. */
export const LEVELS = ['国家', '省', '市', '县', '乡镇', '村'] as const;
export type Level = (typeof LEVELS)[number];

/** Themes a new archive starts with; an archive may hold others (design.md section 2). */
export const THEMES = [
  '产业',
  '就业',
  '人才',
  '文化',
  '生态',
  '组织',
  '党建',
  '监测帮扶',
  '驻村帮扶',
  '兜底保障',
  '督导考核',
  '乡村治理',
  '人居环境',
  '基础设施',
  '金融光伏',
  '消费帮扶',
  '易地搬迁',
  '综合',
] as const;

/** SKOS-XL has no status; these are the usual states of a term in a controlled vocabulary. */
export const INITIATIVE_STATUSES = ['approved', 'candidate', 'deprecated'] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** Longest values in UTF-16 code units; longer ones are refused wherever they come from. */
export const LIMITS = {
  prefLabel: 200,
  altLabels: 200,
  definition: 4000,
  scopeNote: 4000,
  theme: 100,
  notation: 100,
} as const;

/** An entry of the thesaurus (SKOS concept: prefLabel, altLabel, definition, scopeNote, broader, related, notation). */
export interface Initiative {
  readonly id: string;
  readonly prefLabel: string;
  readonly altLabels: readonly string[];
  readonly definition: string;
  readonly scopeNote: string;
  readonly theme: string;
  readonly level: Level | null;
  /** Id of the broader initiative. */
  readonly broaderId: string | null;
  /** Ids of related initiatives (SKOS related); each of them names this one too. */
  readonly relatedIds: readonly string[];
  readonly notation: string;
  readonly status: InitiativeStatus;
  /** Id of the initiative to use instead of a deprecated one (Dublin Core isReplacedBy). */
  readonly replacedById: string | null;
  /** Place in `PALETTE`; null where it has its theme's colour. */
  readonly colour: number | null;
}
