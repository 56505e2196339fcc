import { extract as extractFrom } from '../../src/match/extract.ts';
import type { Command } from '../command.ts';
import { object, text } from '../input.ts';
import { skillTable } from '../table.ts';

export const extract: Command = {
  name: 'extract',
  summary: 'what a posting asks for: skills, level, places, pay, years, contract, languages',
  help: `in:  {"title","text","location"?,"pay"?: {"min","max","currency","unit"}}
out: {"skills":[{"name","words","required"}],"level","workplace","country","city","places","salary","experience",
      "contract","language","languages":[{"name","required"}],"from": {field: "pay" | "location" | "title" | "text"}}`,
  answer: (input) => {
    const title = text(input, 'title') ?? '';
    const body = text(input, 'text') ?? '';
    const location = text(input, 'location');
    const pay = object(input, 'pay');
    return extractFrom(
      { title, text: body, ...(location ? { location } : {}), ...(pay ? { pay } : {}) },
      skillTable(),
    );
  },
};
