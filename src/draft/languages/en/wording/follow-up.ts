import type { Wording } from '../../language.ts';

export const FOLLOW_UP = {
  again_before: [
    'I wrote{date} about the {title} opening and about coming back.',
    "This is about the {title} opening I wrote about{date}; I'd still like to come back.",
    'I sent you a note{date} about coming back, for the {title} opening.',
    "I'm still hoping to come back for the {title} opening I wrote about{date}.",
    'You had a note from me{date} about the {title} opening and coming back.',
    "I'd still like to come back for the {title} opening, as I wrote{date}.",
    "I wrote to you{date} about the {title} opening, and I'd still like to come back.",
  ],
  again_before_bare: [
    'I wrote{date} about coming back to {employer}.',
    'I sent you a note{date} about coming back to {employer}.',
    "I'm still hoping to come back to {employer}, as I wrote{date}.",
    'You had a note from me{date} about coming back to {employer}.',
    "I wrote to you{date}, and I'd still like to come back to {employer}.",
    "I'd still like to come back to {employer}, as I wrote{date}.",
  ],
  on_day: [' on {day}'],
  again_request: [
    "Would you have 15 minutes for it this week or next? If it's not the right time, just tell me and I'll leave it there.",
    'Is a 15-minute call possible in the coming days? If not, a short no is just as welcome.',
    "Could we still find 15 minutes? If the answer is no, that's fine, and it helps me to know.",
    "Would 15 minutes next week work for you? If not, I'll leave it there.",
    "May I still ask you for 15 minutes? If you'd rather not, just say so.",
    'Do you see a chance for 15 minutes? If not, a plain no is fine.',
    'Would a short call of 15 minutes be possible? If not, just tell me.',
    "When would 15 minutes be easy for you? If it's a no, just say so.",
    "Would you have 15 minutes, or know who would? If not, that's fine.",
  ],
  again_more: [
    "There's no hurry on my side, and no need for a long answer.",
    'A line is enough for an answer, whenever it suits you.',
    'You need not decide anything now; a word on where it stands is enough.',
    'I know you have a lot on your desk, so a short word is plenty.',
  ],
  again_subject: [
    'The {title} opening, again',
    'More on the {title} opening',
    'One addition: the {title} opening',
  ],
  again_subject_bare: [
    'Coming back to {employer}, again',
    'More on returning to {employer}',
    'One addition on {employer}',
  ],
  again_insight: [
    "I asked you{date} how things are there, because I'm thinking of coming back.",
    'You had a question from me{date} about coming back.',
    "I wrote{date} to ask how you see the team; I'm still thinking of coming back.",
  ],
  again_name: [
    'I asked you{date} whether I may give your name when I ask about coming back.',
    'I wrote{date} about naming you when I ask about coming back.',
    'You had a note from me{date} about naming you when I try to come back.',
  ],
  again_eligible: [
    'I asked you{date} about coming back.',
    'You had a question from me{date} about coming back and the rules for it.',
    'I wrote{date} to ask whether I could return.',
  ],
} satisfies Partial<Wording>;
