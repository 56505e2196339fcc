/** What an element's own marks (class, itemprop, data-label, headers) say it holds. */
export type Mark = { readonly title: boolean; readonly about?: 'place' | 'department' | 'date' };

const TITLE = /(?:^|[-_\s])(?:job|position|posting|opening|role|vacancy)?[-_]*title\b/i;
const PLACE =
  /locat|place|city|standort|\bort\b|lieu|ville|ubicaci|ciudad|lokaliz|miast|lokalit|m[ií]sto|勤務地/i;
const DEPARTMENT =
  /depart|team|categor|abteilung|bereich|function|d[ée]partement|departamento|dzia[łl]|odd[ěe]len|部署|部門/i;
const DATE =
  /\bdate|[-_]date\b|dateposted|posted|publish|datum|fecha|\bdata\b|zve[řr]ejn|掲載日|公開日|更新日/i;

const NOTHING: Mark = { title: false };
const LONGEST = 300;

export function markOf(attribs: Readonly<Record<string, string>>): Mark {
  const { class: classes = '', itemprop = '', headers = '' } = attribs;
  const label = attribs['data-label'] ?? '';
  if (classes === '' && itemprop === '' && headers === '' && label === '') return NOTHING;
  return meant(`${classes}\n${itemprop} ${label} ${headers}`.slice(0, LONGEST));
}

function meant(text: string): Mark {
  const title = TITLE.test(text.split('\n', 1)[0] ?? '');
  const about = PLACE.test(text)
    ? 'place'
    : DEPARTMENT.test(text)
      ? 'department'
      : DATE.test(text)
        ? 'date'
        : undefined;
  return about ? { title, about } : { title };
}
