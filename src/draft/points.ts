import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import { type Message, message } from '../model/words.ts';
import { blames, gushes, stockPhrase } from './blame.ts';
import { groundOf, stands } from './ground.ts';
import type { Kind } from './kind.ts';
import type { Language } from './languages/language.ts';
import { nameOf } from './languages/names.ts';
import { bandOf, measured } from './layout.ts';
import { reasonLeftOut } from './leaving.ts';
import { leftOver } from './left-over.ts';
import { NEARLY_ALL, overlaps } from './overlaps.ts';
import { foreignTip, growthTip, wishTip } from './point-tips.ts';
import { grade, meanSentence, sentencesOf } from './prose.ts';
import { strangersIn } from './strangers.ts';
import { falseTie } from './ties.ts';
import { tooSoon } from './time.ts';
import { spokenTitle } from './title.ts';

export type Checked = {
  readonly input: DraftInput;
  readonly kind: Kind;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
};
type Got = { readonly got: 0 | 0.5 | 1; readonly tip?: Message };
export type PointName = keyof typeof CHECKS;

const YES: Got = { got: 1 };
/** Nobody's name, and the hosts of careers systems. */
const NO_PERSON =
  /\bdear (?:hiring manager|sir or madam)\b|\bwd\d\b|\bmyworkdayjobs\b|\b(?:boards|job-boards)\.greenhouse\b|\bgreenhouse\.io\b|\bjobs\.lever\b|\bashbyhq\b/i;

/** Each of the points: what it got, and the tip that would help. */
export const CHECKS = {
  length: ({ input, kind, body }: Checked): Got => {
    const { least, most, unit } = bandOf(input, kind);
    const count = measured(body, unit);
    if (count >= least && count <= most) return YES;
    const got = count >= least * 0.75 && count <= most * 1.25 && unit === 'words' ? 0.5 : 0;
    const name =
      unit === 'characters' ? 'draft_tip_characters' : count > most ? 'draft_tip_long' : 'draft_tip_short';
    return { got, tip: message(name, { now: count, least, most }) };
  },

  subject: ({ input, subject }: Checked): Got => {
    const count = measured(subject, 'words');
    const specific = [input.employer, input.posting?.title ?? '', ...subjectWords(input)].some(
      (words) => words !== '' && sharesWord(subject, words),
    );
    return count >= 3 && count <= 7 && specific ? YES : { got: 0, tip: message('draft_tip_subject') };
  },

  name: ({ input, body }: Checked): Got => {
    if (leftOver(body) || NO_PERSON.test(body)) return { got: 0, tip: message('draft_tip_placeholder') };
    const opening = body.slice(0, 80).toLowerCase();
    const spoken =
      input.channel === 'talking-points' || names(input).some((name) => opening.includes(name.toLowerCase()));
    return spoken ? YES : { got: 0, tip: message('draft_tip_name', { person: input.person.name }) };
  },

  shared: ({ input, body }: Checked): Got => sharedDetail(input, body),

  detail: (checked: Checked): Got => {
    const shared = sharedDetail(checked.input, checked.body);
    return shared.got === 1 || CHECKS.fit(checked).got === 1 ? YES : shared;
  },

  intent: ({ input, language, body }: Checked): Got => {
    const at = body.search(language.lint.intent);
    const isEarly = at < body.length * 0.6 || sentencesOf(body)[0]?.search(language.lint.intent) !== -1;
    const tip = groundOf(input).chair ? 'draft_tip_intent' : 'draft_tip_intent_first';
    return at >= 0 && isEarly ? YES : { got: 0, tip: message(tip) };
  },

  apology: ({ language, body }: Checked): Got => {
    const at = body.search(language.lint.apology);
    return at >= 0 && at < body.length * 0.3 ? YES : { got: 0, tip: message('draft_tip_apology') };
  },

  leaving: ({ input, language, body }: Checked): Got => {
    const blame = blames(language, withoutOpening(input, body));
    if (blame) return { got: 0, tip: message('draft_tip_blame', { word: blame }) };
    const told = sentencesOf(body).filter((one) => language.lint.leaving.test(one));
    const unsaid = (language.lint.unsaid.exec(told.join(' ')) ??
      language.lint.grudge.exec(told.join(' ')))?.[0];
    if (unsaid) return { got: 0, tip: message('draft_tip_blame', { word: unsaid }) };
    if (told.length === 1) {
      const word = reasonLeftOut(input, language, told[0] ?? '');
      return word ? { got: 0.5, tip: message('draft_tip_reason_left_out', { word }) } : YES;
    }
    if (told.length > 1) return { got: 0, tip: message('draft_tip_leaving_once') };
    const tip = groundOf(input).chair ? 'draft_tip_leaving' : 'draft_tip_chair';
    return { got: 0, tip: message(tip, { employer: input.employer }) };
  },

  growth: ({ input, language, body }: Checked): Got => {
    const { chair, since, others } = groundOf(input);
    const told = [...since, ...(chair ? [] : others)].filter(({ fact }) => overlaps(fact.text, body));
    if (told.length === 0)
      return {
        got: 0,
        tip: foreignTip(input.profile.since[0]?.text, input) ?? growthTip(input),
      };
    const numbered = told.some(({ fact }) => language.lint.numbers.test(`${fact.text} ${fact.number ?? ''}`));
    return numbered ? YES : { got: 0.5, tip: message('draft_tip_number') };
  },

  new: ({ input, body }: Checked): Got => {
    const before = (input.earlier ?? [])
      .filter(({ to }) => to === undefined || to === input.person.name)
      .map(({ text }) => text)
      .join('\n');
    const facts = [...input.profile.since, ...input.profile.wins].filter(
      ({ text }) => overlaps(text, body) && !overlaps(text, before, NEARLY_ALL),
    );
    const { asked, alsoAsked } = groundOf(input);
    const skills = [...asked, ...alsoAsked].filter(({ name }) => stands(name, body) && !stands(name, before));
    return facts.length + skills.length > 0 ? YES : { got: 0, tip: message('draft_tip_new') };
  },

  fit: ({ input, body }: Checked): Got => {
    if (groundOf(input).asked.some(({ name }) => stands(name, body))) return YES;
    return { got: 0, tip: message(input.posting ? 'draft_tip_fit' : 'draft_tip_no_posting') };
  },

  commitment: ({ input, language, body }: Checked): Got => {
    const own = input.profile.commitment;
    return (own && overlaps(own, body)) || language.lint.committed.test(body)
      ? YES
      : { got: 0, tip: foreignTip(own, input) ?? wishTip(own) };
  },

  ask: ({ language, body }: Checked): Got => {
    const questions = body.match(/\?/g)?.length ?? 0;
    const asked = sentencesOf(body).filter((one) => one.includes('?'));
    const long = asked.some((one) => language.lint.tooLong.test(one));
    if (questions === 0 || questions > 2 || long) return { got: 0, tip: message('draft_tip_ask') };
    if (asked.filter((one) => language.lint.request.test(one)).length > 1)
      return { got: 0.5, tip: message('draft_tip_one_ask') };
    return language.lint.easyNo.test(body) ? YES : { got: 0.5, tip: message('draft_tip_easy_no') };
  },

  plain: ({ input, kind, language, body: whole }: Checked): Got => {
    const body = withoutOpening(input, whole);
    const stock = stockPhrase(language, body);
    if (stock) return { got: 0, tip: message('draft_tip_stock', { phrase: stock }) };
    const money = kind.asks ? moneyIn(input, body) : undefined;
    if (money) return { got: 0, tip: message('draft_tip_money', { word: money }) };
    if (gushes(language, body)) return { got: 0, tip: message('draft_tip_gushing') };
    if (!kind.asks && body.includes('?')) return { got: 0, tip: message('draft_tip_no_ask') };
    if ((language.hasGrade && grade(body) > 8) || meanSentence(body) > 20)
      return { got: 0.5, tip: message('draft_tip_plain') };
    return turnsToReader(language, body) ? YES : { got: 0.5, tip: message('draft_tip_you') };
  },

  true: ({ input, body }: Checked): Got => {
    const [secret] = (input.confidential ?? []).filter((word) => stands(word, body));
    if (secret) return { got: 0, tip: message('draft_tip_confidential', { word: secret }) };
    const [stranger] = strangersIn(input, body);
    if (stranger) return { got: 0, tip: message('draft_tip_ground', { words: stranger }) };
    const tie = falseTie(input, body);
    if (tie) return { got: 0, tip: tie };
    const { presentEmployer: now, person, employer } = input;
    const isAtWork = now !== undefined && sameEmployer(now, person.employer ?? employer);
    // Who leaves says goodbye to the people they still work with.
    if (isAtWork && input.kind !== 'resignation-thanks')
      return { got: 0, tip: message('draft_tip_present_employer', { employer: now }) };
    const soon = tooSoon(input);
    if (!soon) return YES;
    return { got: 0, tip: message('draft_tip_lately', { person: input.person.name, least: soon.least }) };
  },
} as const;

const MONEY =
  /(?<!\p{L})(?:salary|pay rise|pay range|wages?|gehalt\p{L}*|salaire|prétentions salariales|sueldo|salario)(?!\p{L})/iu;

/** Pay, where it is no part of what the user did or what the opening is called. */
function moneyIn(input: DraftInput, body: string): string | undefined {
  const [word] = MONEY.exec(body) ?? [];
  const { profile, posting } = input;
  const said = JSON.stringify([
    profile.skills,
    profile.since,
    profile.wins,
    profile.employment,
    posting?.title,
  ]);
  return word && !said.toLowerCase().includes(word.toLowerCase()) ? word : undefined;
}

function sharedDetail(input: DraftInput, body: string): Got {
  const { shared, name } = input.person;
  if (shared && overlaps(shared, body)) return YES;
  const tip =
    foreignTip(shared, input) ??
    (shared
      ? message('draft_tip_shared_here', { words: shared })
      : message('draft_tip_shared', { person: nameOf(name).first }));
  return { got: 0, tip };
}

function subjectWords({ posting, profile, kind }: DraftInput): string[] {
  const chairs = profile.employment.flatMap(({ title, team }) => [title, team ?? '']);
  return [posting?.team ?? '', posting?.department ?? '', ...chairs, kind === 'eligibility' ? 'rehire' : ''];
}

function sharesWord(text: string, words: string): boolean {
  return words.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && stands(word, text));
}

/** "You" and "your" at least a third as often as "I" and "my", where the language says them at all. */
function turnsToReader({ lint }: Language, body: string): boolean {
  if (!lint.you || !lint.me) return true;
  return (body.match(lint.you)?.length ?? 0) * 3 >= (body.match(lint.me)?.length ?? 0);
}

function names({ person, voice }: DraftInput): string[] {
  const { title, first, family, whole } = nameOf(person.name);
  return [first, family.length > 2 ? family : '', title && family, whole, voice?.greeting && person.name]
    .filter((name) => name !== undefined)
    .filter((name) => name !== '');
}

/** The title of the opening is the posting's wording, not the writer's. */
function withoutOpening({ posting }: DraftInput, body: string): string {
  const theirs = [
    posting?.title,
    posting && spokenTitle(posting.title).title,
    posting?.team,
    posting?.department,
  ];
  return theirs.reduce<string>((now, words) => (words ? now.replaceAll(words, 'it') : now), body);
}
