import { expect, test } from 'vitest';
import { annotationOf } from '../../src/model/passage.ts';
import {
  highlightIn,
  recordOf,
  restored,
  trashed,
  withFinding,
} from '../../src/platform/annotationRecords.ts';

const NOW = '2026-11-22T20:00:00.000Z';
const LATER = '2026-11-22T21:00:00.000Z';
const NEXT_DAY = '2026-11-23T20:00:01.000Z';
const annotation = annotationOf(
  {
    source: 'https://www.example.org/a?utm_source=x',
    selector: [{ type: 'TextQuoteSelector', exact: 'words' }],
    tags: ['tea', 'hill'],
    colour: 'pink',
    claim: { packId: 'small', claimId: 'one' },
  },
  '123e4567-e89b-42d3-a456-426614174000',
  NOW,
);
const record = recordOf(annotation, { found: 'exact', lastFound: NOW });

test('a highlight is filed by its tags, its pack and its colour; without them under nothing', () => {
  const order = -Date.parse(NOW);
  const { id } = annotation;
  expect(record).toMatchObject({ address: 'https://example.org/a', order });
  expect(record.filed).toEqual([
    ['tag', 'tea', order, id],
    ['tag', 'hill', order, id],
    ['pack', 'small', order, id],
    ['colour', 'pink', order, id],
  ]);
  const { body: _, ...bare } = annotation;
  expect(recordOf(bare).filed?.slice(0, 2)).toEqual([
    ['tag', '', order, id],
    ['pack', '', order, id],
  ]);
});

test('one that was lost is filed as such, and says when it was last there', () => {
  const lost = withFinding(record, 'orphaned', LATER);
  expect(lost.filed).toContainEqual(['lost', '', record.order, record.id]);
  expect(highlightIn(lost)).toMatchObject({ found: 'orphaned', lastFound: NOW });
  expect(lost.modified).toBe(NOW);
  const again = withFinding(lost, 'moved', NEXT_DAY);
  expect(again).toMatchObject({ found: 'moved', lastFound: NEXT_DAY, filed: record.filed });
});

test('that it was found is written down once a day, and not for one in the trash', () => {
  expect(withFinding(record, 'exact', LATER)).toBe(record);
  expect(withFinding(record, 'exact', NEXT_DAY).lastFound).toBe(NEXT_DAY);
  const lost = withFinding(record, 'orphaned', LATER);
  expect(withFinding(lost, 'orphaned', NEXT_DAY)).toBe(lost);
  const gone = trashed(record, LATER);
  expect(withFinding(gone, 'orphaned', LATER)).toBe(gone);
});

test('in the trash it is in no list, and out of it in all again', () => {
  const gone = trashed(record, LATER);
  expect(gone).not.toHaveProperty('filed');
  expect(gone).not.toHaveProperty('address');
  expect(restored(gone, NEXT_DAY)).toMatchObject({ filed: record.filed, found: 'exact', lastFound: NOW });
});
