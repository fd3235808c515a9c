/**
 * What a rule says beyond kind and label (date, place, person, organisation, proposed initiative),
 * as JSON, and the way from a proposed name to all its mentions.
 */
export const migration0002 = `
ALTER TABLE annotation ADD COLUMN detail TEXT;
CREATE INDEX annotation_by_proposal ON annotation (detail ->> '$.proposal.group')
  WHERE detail IS NOT NULL AND kind = 'initiative';
`;
