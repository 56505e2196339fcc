import { webAddress } from '../src/model/address.ts';
import { plainEmployer } from '../src/model/employer-name.ts';
import { ofOneHouse } from '../src/model/one-house.ts';
import type { Posting } from '../src/model/posting.ts';
import type { Profile } from '../src/model/profile.ts';
import type { Board, PageFacts } from '../src/model/site.ts';
import { employerGuess } from '../src/read/employer.ts';
import { recognise } from '../src/read/recognise.ts';

type Former = Pick<Profile, 'employment'>;
type Names = {
  readonly board: Board;
  readonly page?: PageFacts | undefined;
  readonly postings: readonly Posting[];
};

/**
 * Whose openings a list holds: the employer of the profile after whom it is named, else what its openings, the page or the
 * board call it. Nobody where that is no name but a number of the system.
 */
export function employerBehind({ board, page, postings }: Names, profile: Former): string | undefined {
  const [organization, ...others] = new Set(postings.map((posting) => posting.hiringOrganization));
  const own = others.length === 0 ? organization : undefined;
  const guess = employerGuess(board, page);
  const names = [own, guess, employerGuess(board)].filter((name) => name !== undefined);
  const former = names.map((name) => formerNamed(name, profile)).find((name) => name !== undefined);
  return former ?? own ?? (isOpaque(guess) ? undefined : guess);
}

/** The employer of a profile that a board's name stands for: `larkfield2`, `Larkfield Careers`. */
function formerNamed(name: string, { employment }: Former): string | undefined {
  const employers = employment.map(({ employer }) => employer).filter((employer) => employer !== '');
  return employers.find((employer) => ofOneHouse(name, employer) || isBoardOf(name, employer));
}

/** The employer of a profile on whose board or site an opening stands; nobody where its address does not say. */
export function formerAt(address: string, profile: Former): string | undefined {
  const url = webAddress(address);
  const name = url && employerGuess(recognise(url));
  return name === undefined ? undefined : formerNamed(name, profile);
}

/** What the name of a board adds to that of its employer. */
const BOARD =
  /^(?:\d+|careers?|jobs?|hiring|recruiting|recruitment|talent|team|external|hq|inc|llc|ltd|gmbh|ag|se|corp|co|group|global|international|usa?|uk|eu|io|ai|app|com|labs?|tech|technologies|software)+$/;

function isBoardOf(name: string, employer: string): boolean {
  const [board, house] = [name, employer].map((one) => plainEmployer(one).replace(/\band\b| /g, ''));
  return !!board && !!house && board.startsWith(house) && BOARD.test(board.slice(house.length));
}

/** `BRA1005BRAY` and `5f0c-…` are names that only the system knows. */
function isOpaque(name: string | undefined): boolean {
  return name === undefined || /\d{3}|^[\da-f -]{8,}$/i.test(name);
}
