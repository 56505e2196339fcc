/** Openings of an invented employer, and its board as Greenhouse answers it. */
export type Opening = {
  readonly id: number;
  readonly title: string;
  readonly place?: string;
  readonly text?: string;
};

export const BOARD_HOST = 'boards-api.greenhouse.io';
export const CAREERS = 'https://job-boards.greenhouse.io/larkfield';

export const FIRST: readonly Opening[] = [1, 2, 3, 4, 5, 6].map((id) => ({ id, title: `Baker ${id}` }));
export const ANALYST: Opening = { id: 7, title: 'Data Analyst', text: 'You write SQL every day.' };

export function greenhouse(openings: readonly Opening[]): Response {
  const jobs = openings.map(({ id, title, place = 'Rotterdam', text = 'We bake bread.' }) => ({
    id,
    title,
    absolute_url: `https://job-boards.greenhouse.io/larkfield/jobs/${id}`,
    location: { name: place },
    content: `&lt;p&gt;${text}&lt;/p&gt;`,
    updated_at: '2026-11-01T00:00:00Z',
  }));
  return Response.json({ jobs, meta: { total: jobs.length } });
}
