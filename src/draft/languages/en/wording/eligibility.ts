import type { Wording } from '../../language.ts';

export const ELIGIBILITY = {
  eligible_opening: [
    "I've seen the {title} opening{number} and would like to come back.",
    "I'd like to come back for the {title} opening{number}.",
    "I'd like to return, for the {title} opening{number}.",
    "I'm interested in coming back for the {title} opening{number}.",
    'I hope to come back, for the {title} opening{number}.',
    "I saw your {title} opening{number}, and I'd like to come back for it.",
  ],
  eligible_question: [
    'Could you tell me whether I am eligible for rehire, and whether there is a waiting time?',
    'Could you check whether I may be hired again, or whether a waiting time applies?',
    'Am I eligible for rehire as things stand, and is there a waiting time to keep?',
    'Could you tell me whether I may be hired again?',
    'Is there anything in my file that speaks against a rehire?',
    'Would a rehire be possible under your rules, and from when?',
  ],
  eligible_out: [
    'If this is not yours to answer, a pointer to the right person would help just as much.',
    'If somebody else looks after this, I am glad to write to them.',
    'If it is not your desk, just tell me whose it is.',
    'A short yes or no is enough; if not yours to say, a name would help.',
    'If you cannot say, that is fine; tell me whom to ask and I will.',
    'If it should go another way, just say so and I will follow it.',
  ],
  eligible_more: [
    "I would like to know this before I apply, so that I don't take up anybody's time for nothing.",
    'I ask before I apply, so that I follow your rules from the start.',
    'It helps me to know before I write to the team about it.',
    'I would rather know now than find out halfway.',
  ],
  eligible_soon: [
    'There is no hurry on my side, and thank you for looking into it.',
    'Thank you for taking the time to check.',
    'Whenever you get to it is soon enough, and thank you.',
    'Thank you for your help with this question.',
  ],
  eligible_subject: ['Rehire question: {title}', 'Rehire and the {title} opening', 'May I return as {title}'],
  eligible_subject_bare: [
    'A question about rehire',
    'Rehire at {employer}: a question',
    'May I return to {employer}',
  ],
} satisfies Partial<Wording>;
