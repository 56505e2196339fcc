import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../src/read/page-facts.ts';
import { recognise } from '../../src/read/recognise.ts';

const URL_OF_PAGE = 'https://www.larkfield.example/careers';

const siteIn = (head: string) => {
  const html = `<html><head>${head}</head><body><h1>Careers</h1></body></html>`;
  const { site, token } = recognise(new URL(URL_OF_PAGE), pageFacts(html, URL_OF_PAGE));
  return [site, token];
};

describe('a careers page of an employer’s own', () => {
  it.each([
    [
      'Workable’s widget',
      '<script src="https://www.workable.com/assets/embed.js"></script><script>whr(document).ready(function () { whr_embed(12345, { detail: "titles" }) })</script>',
      ['workable', '12345'],
    ],
    [
      'the list SmartRecruiters’ older widget loads',
      '<script src="https://www.smartrecruiters.com/job-api/public/search/widgets/Larkfield1/postings"></script>',
      ['smartrecruiters', 'Larkfield1'],
    ],
    [
      'SmartRecruiters’ widget',
      '<script src="https://static.smartrecruiters.com/job-widget/1.5/script/smart_widget.js"></script><script>widget({"company_code": "Larkfield1"})</script>',
      ['smartrecruiters', 'Larkfield1'],
    ],
    [
      'the feed of a system',
      '<link rel="alternate" type="application/rss+xml" href="https://larkfield.teamtailor.com/jobs.rss">',
      ['teamtailor', 'larkfield'],
    ],
    [
      'the styles of a system',
      '<link rel="stylesheet" href="//rmkcdn.successfactors.com/3a1/site.css">',
      ['successfactors', 'www.larkfield.example'],
    ],
    [
      'a number of somebody else',
      '<script>embed(12345, { company_code: "x" })</script>',
      ['page', URL_OF_PAGE],
    ],
  ])('is known by %s', (_, head, told) => {
    expect(siteIn(head)).toEqual(told);
  });
});
