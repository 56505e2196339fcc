import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const FOLDER = path.join(process.env['HOMING_DATA'] ?? '', 'datasets/feashliaa-greenhouse');
export const DUMPS = ['all_jobs-2026-01-05.json.gz', 'all_jobs-2026-01-06b.json.gz'] as const;

type Row = {
  readonly company_slug: string;
  readonly id: number;
  readonly title: string;
  readonly location: string | null;
  readonly absolute_url: string;
  readonly updated_at: string;
};
export type Dump = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** The openings of a dump by board and id. */
export function dumpIn(file: string): Dump {
  const rows = JSON.parse(gunzipSync(readFileSync(path.join(FOLDER, file))).toString()) as readonly Row[];
  const boards = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const board = boards.get(row.company_slug) ?? new Map<string, Row>();
    boards.set(row.company_slug, board.set(String(row.id), row));
  }
  return boards;
}

/** A board as Greenhouse answers it. */
export function answer(board: ReadonlyMap<string, Row> | undefined): Response {
  if (board === undefined) return Response.json({ status: 404, error: 'Job not found' }, { status: 404 });
  const jobs = [...board.values()].map(({ id, title, location, absolute_url, updated_at }) => ({
    id,
    title,
    absolute_url,
    location: { name: location },
    updated_at,
    metadata: [],
    departments: [],
  }));
  return Response.json({ jobs, meta: { total: jobs.length } });
}

const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the ids, titles and places of both dumps say of a board, told without anything of the product. */
export function expected(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  const both = [...before].flatMap(([id, old]) => {
    const now = after.get(id);
    return now ? [{ id, old, now }] : [];
  });
  const differs = ({ old, now }: (typeof both)[number]) =>
    spaced(old.title) !== spaced(now.title) || spaced(old.location) !== spaced(now.location);
  return {
    new: [...after.keys()].filter((id) => !before.has(id)).sort(),
    gone: [...before.keys()].filter((id) => !after.has(id)).sort(),
    changed: both
      .filter(differs)
      .map(({ id }) => id)
      .sort(),
    touched: both
      .filter((one) => !differs(one) && one.old.updated_at !== one.now.updated_at)
      .map(({ id }) => id),
  };
}
