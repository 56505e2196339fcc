import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../src/match/asked.ts';
import { recognise } from '../../src/match/recognise.ts';
import { settle } from '../../src/match/settle.ts';
import { foldPhrase } from '../../src/match/word.ts';
import { BY_FORM, TABLE } from './table.ts';

function namesIn(text: string): readonly string[] {
  const hits = settle(recognise(text, TABLE.lexicon), TABLE.skills);
  return hits.map(({ skill }) => TABLE.skills[skill]?.name ?? '');
}

function askedIn(text: string): Readonly<Record<string, string>> {
  const found = skillsIn(text, TABLE.lexicon, TABLE.skills);
  return Object.fromEntries(found.map(({ hit, how }) => [TABLE.skills[hit.skill]?.name ?? '', how]));
}

describe('names with signs', () => {
  it.each([
    ['Strong C++ and C# on Windows.', ['C++', 'C#']],
    ['We use F#, .NET and Node.js', ['F#', '.NET', 'Node.js']],
    ['nodejs, NodeJS, node js', ['Node.js', 'Node.js', 'Node.js']],
    ['You own our CI/CD.', ['CI/CD']],
    ['Kubernetes (k8s)', ['Kubernetes', 'Kubernetes']],
    ['HTML5/CSS3 and Python 3.11', ['HTML', 'CSS', 'Python']],
    ['React.js+Redux', ['React', 'Redux']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
  });

  it.each(['Our R&D team', 'mail jobs@python.example', 'see https://java.example/go', 'C-level and B2B'])(
    'reads no technology in %s',
    (text) => {
      expect(namesIn(text).filter((name) => ['R', 'C', 'Python', 'Java', 'Go'].includes(name))).toEqual([]);
    },
  );
});

it.each([
  ['ASP.NET# and C#', 'asp .net and c#'],
  ['Zoë’s café: R&D', 'zoe s cafe r and d'],
  ['React+Redux, C++ and A+', 'react redux c++ and a+'],
])('folds %s', (text, folded) => {
  expect(foldPhrase(text)).toBe(folded);
});

describe('ordinary words', () => {
  it.each([
    ['Experience with Go and Rust', 'Go'],
    ['Languages: Python, R, SQL', 'R'],
    ['Java, Spring, Hibernate', 'Spring'],
    ['Word, Excel and Outlook', 'Microsoft Word'],
    ['a Rust codebase in production', 'Rust'],
  ])('reads %s as %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['Ready to go the extra mile', 'Go'],
    ['Go to market with our Product team', 'Go'],
    ['Our interns start in Spring', 'Spring'],
    ['You excel at talking to guests', 'Microsoft Excel'],
    ['Chef de Partie for our hotel', 'Chef'],
    ['React calmly when a guest complains', 'React'],
    ['Word of mouth brings our guests', 'Microsoft Word'],
    ['Vitamin C and fruit', 'C'],
    ['Use Python, SQL and Docker to make great tools with React', 'Make'],
    ['You will play a part in our TypeScript and AWS platform', 'Play'],
    ['What you can expect: Python', 'CAN bus'],
    ['WHAT YOU CAN EXPECT', 'CAN bus'],
    ['Turning data into risk models with Python', 'Machining'],
    ['We tell Gartner and our backers', 'Baking'],
  ])('does not take %s for %s, capital or not', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

describe('how a skill is asked for', () => {
  it.each([
    ['No Java needed.', 'Java', 'not-asked'],
    ['Java experience is not required.', 'Java', 'not-asked'],
    ['You need not know Kubernetes.', 'Kubernetes', 'not-asked'],
    ['Keine Erfahrung mit Java nötig.', 'Java', 'not-asked'],
    ['We use Postgres instead of Oracle Database.', 'Oracle Database', 'not-asked'],
    ['Not only Python matters here.', 'Python', 'said'],
    ['Kubernetes is a plus.', 'Kubernetes', 'nice'],
    ['Nice to have:\n- Terraform', 'Terraform', 'nice'],
    ['You must know Python.', 'Python', 'required'],
    ['Requirements\n• Python', 'Python', 'required'],
    ['Kafka wünschenswert.', 'Apache Kafka', 'nice'],
    ['We run on Kubernetes.', 'Kubernetes', 'said'],
    ['You get medical, dental, vision, 401(k) and mental health care.', 'Mental health', 'not-asked'],
    ['We hire regardless of race, religion, genetics or disability.', 'Genetics', 'not-asked'],
    ['Follow us on LinkedIn, Facebook and YouTube.', 'YouTube', 'not-asked'],
    ['How to apply\nSend a PDF and your GitHub address', 'GitHub', 'not-asked'],
  ])('reads in “%s” %s as %s', (text, name, how) => {
    expect(askedIn(text)[name] ?? 'not-asked').toBe(how);
  });

  it('tells sentences apart: what one denies the next may require', () => {
    const asked = askedIn('No Java needed. You must know Python.');
    expect(asked).toMatchObject({ Java: 'not-asked', Python: 'required' });
  });
});

const FORMS = [...BY_FORM].filter(([, meaning]) => meaning % 8 === 0).map(([form]) => form);
const word = fc.oneof(
  fc.constantFrom(...FORMS.slice(0, 3000)),
  fc.constantFrom(
    'go',
    'C',
    'and',
    'no',
    '\n',
    ', ',
    '• ',
    'ü',
    '́',
    '你好',
    '.NET',
    'C++',
    '&',
    '@',
    'Spring',
    '’',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read without a throw, each hit quoting a form of its skill', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { hit } of skillsIn(text, TABLE.lexicon, TABLE.skills)) {
          const quoted = foldPhrase(text.slice(hit.start, hit.end));
          const known = BY_FORM.get(quoted) ?? BY_FORM.get(quoted.replace(/[\d+#]+(?= |$)/g, ''));
          expect(known === undefined ? undefined : known >> 3).toBe(hit.skill);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('yields hits in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = settle(recognise(text, TABLE.lexicon), TABLE.skills);
        hits.reduce((end, hit) => {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          return hit.end;
        }, 0);
      }),
      { numRuns: 300 },
    );
  });

  it('names the same sure skills in whatever order its lines stand', () => {
    const line = fc.constantFrom(...FORMS.slice(0, 3000));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const sorted = (all: readonly string[]) => [...namesIn(all.join('.\n'))].sort();
        expect(sorted([...lines].reverse())).toEqual(sorted(lines));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one long word', (n: number) => 'a'.repeat(n)],
    ['one line of ordinary words', (n: number) => 'go '.repeat(n / 3)],
    ['negations', (n: number) => 'no '.repeat(n / 6) + 'java '.repeat(n / 10)],
    ['a list without end', (n: number) => 'Go, R, C, Excel, '.repeat(n / 17)],
    ['accents only', (n: number) => '́'.repeat(n)],
    ['the beginning of a phrase', (n: number) => 'amazon web '.repeat(n / 11)],
    ['pluses', (n: number) => 'C+'.repeat(n / 2)],
    ['blanks', (n: number) => ' \t'.repeat(n / 2)],
  ])('takes time in step with its length: %s', (_, make) => {
    const time = (text: string) => {
      const started = performance.now();
      skillsIn(text, TABLE.lexicon, TABLE.skills);
      return performance.now() - started;
    };
    const [short, long] = [make(10_000), make(100_000)];
    time(short);
    const best = Math.max(8, Math.min(time(short), time(short)));
    expect(Math.min(time(long), time(long))).toBeLessThan(best * 40);
  });
});
