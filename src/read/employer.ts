import { webAddress } from '../model/address.ts';
import { oneLine } from '../model/posting.ts';
import type { Board, PageFacts } from '../model/site.ts';

/** Words of a page's name that are not the employer's. */
const NOISE =
  /\b(?:careers?|jobs?|job board|openings?|open (?:positions|roles)|current|at|join us|join|work (?:at|with us)|vacanc(?:y|ies)|karriere|stellenangebote|stellen|offene|bei|emplois?|carri[èe]res?|empleo|praca|kariera|kari[ée]ra|home|homepage|official site|welcome to|powered by .*)\b/giu;

/** A good guess of the company's name, for the preview; the user can change it. */
export function employerName(board: Board, page?: PageFacts): string {
  return employerGuess(board, page) ?? 'Company';
}

/** What the page calls itself, else what the board is called. */
export function employerGuess(board: Board, page?: PageFacts): string | undefined {
  return named(page?.siteName) ?? titled(page?.title) ?? fromToken(board);
}

function titled(title: string | undefined): string | undefined {
  const parts = (title ?? '').split(/\s+[|–—·•:-]\s+|:\s+/);
  return parts.map(named).find((part) => part !== undefined);
}

/** What is left of a name without the words every careers page has. */
function named(text: string | undefined): string | undefined {
  const rest = oneLine((text ?? '').replace(NOISE, ' '))?.replace(/^[\s,|–—-]+|[\s,|–—-]+$/g, '');
  return rest && rest.length >= 2 && rest.length <= 60 ? rest : undefined;
}

function fromToken({ site, token }: Board): string | undefined {
  // A careers system's tenant may have several boards: `larkfield/External`.
  const name = site === 'page' ? hostName(token) : token.split('/')[0];
  return oneLine(name?.replace(/[-_+]+/g, ' '))?.replace(/(?:^|\s)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

/** `careers.larkfield.example` → `larkfield`. */
function hostName(address: string): string | undefined {
  const labels = webAddress(address)?.hostname.split('.') ?? [];
  const rest = labels.filter(
    (label) => !/^(?:www\d?|careers?|jobs?|karriere|apply|work|join|hiring)$/.test(label),
  );
  return (rest.length > 0 ? rest : labels)[0];
}
