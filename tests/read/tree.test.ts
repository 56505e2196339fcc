import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/read/entities.ts';
import { elementsBelow } from '../../src/read/general/dom.ts';
import { pageFacts } from '../../src/read/page-facts.ts';
import { childrenOf, textBelow, treeOf } from '../../src/read/tree.ts';

const names = (html: string) => [...elementsBelow(treeOf(html))].map(({ name }) => name).join(' ');

describe('a page as a tree', () => {
  it('keeps attributes however they are written', () => {
    const [link] = elementsBelow(
      treeOf(`<A HREF=/jobs/1 title='a > b' data-x="&quot;1&quot;" disabled>Baker</a>`),
    );
    expect(link?.attribs).toEqual({ href: '/jobs/1', title: 'a > b', 'data-x': '"1"', disabled: '' });
  });

  it('closes what a browser closes', () => {
    const rows = [...elementsBelow(treeOf('<ul><li>One<li>Two<p>and<p>three</ul><b>out'))];
    expect(rows.map(({ name, parent }) => `${name}<${(parent as { name: string }).name}`)).toEqual([
      'ul<',
      'li<ul',
      'li<ul',
      'p<li',
      'p<li',
      'b<',
    ]);
    expect(names('<img src=x><br>text</div></p><i>x')).toBe('img br i');
  });

  it('takes scripts, styles and comments as they stand', () => {
    const html = '<title>A &amp; B</title><script>if (a < b && "</p>") {}</script><!-- <p> --><p>x</p>';
    const [title, script, p] = [...elementsBelow(treeOf(html))];
    expect([title, script, p].map((each) => each && textBelow(each))).toEqual([
      'A & B',
      'if (a < b && "</p>") {}',
      'x',
    ]);
  });

  it('reads feeds by their own names', () => {
    const xml =
      '<?xml version="1.0"?><a:List><Job id="1"><name><![CDATA[<b>x</b> & y]]></name><Empty/></Job></a:List>';
    const [job] = childrenOf(treeOf(xml, true), 'a:List').flatMap((list) => childrenOf(list, 'Job'));
    expect(job?.attribs).toEqual({ id: '1' });
    expect(childrenOf(job as never, 'name').map((each) => textBelow(each))).toEqual(['<b>x</b> & y']);
    expect(childrenOf(job as never, 'Empty')).toHaveLength(1);
  });

  it.each([
    '<',
    '<a ',
    '<div>',
    '<a b="',
    "<a b='",
    '</div>',
    '<!--',
    '<script>',
    '<li><a href=x>',
    '<![CDATA[',
    '&#',
    '<a b=c',
  ])('costs no more than the length of a page of %s', (piece) => {
    const page = piece.repeat(200_000 / piece.length);
    const started = performance.now();
    pageFacts(page, 'https://x.example/');
    treeOf(page, true);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('character references', () => {
  it('are those that postings use', () => {
    expect(
      decodeEntities('&eacute;&Eacute;&ndash;&rsquo;&hellip;&euro;&rarr;&scaron;&lstrok;&bull;&AMP;&comma;'),
    ).toBe('éÉ–’…€→šł•&,');
    expect(decodeEntities('&unheardof; &amp;lt; &#x1F600; &#150;')).toBe('&unheardof; &lt; 😀 –');
  });
});
