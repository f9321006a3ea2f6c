import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.ts';
import { isSite, patternOf, ruleFor, siteOf } from '../../src/sites.ts';

test.each([
  ['https://www.news.example/politics?page=2#top', 'https://www.news.example'],
  ['http://127.0.0.1:8080/article.html', 'http://127.0.0.1'],
  ['HTTPS://News.Example', 'https://news.example'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example'],
  ['https://reader:secret@news.example/', 'https://news.example'],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
  expect(isSite(site)).toBe(true);
});

test.each(['file:///article.html', 'about:blank', 'chrome://settings', 'news.example', '', 'javascript:1'])(
  '%s is of no site',
  (url) => {
    expect(siteOf(url)).toBeNull();
  },
);

test.each(['https://news.example/', 'https://news.example:8080', '__proto__', 'https://*', '<b>'])(
  '%s is not the way to write a site',
  (text) => {
    expect(isSite(text)).toBe(false);
  },
);

test('the pattern of a site covers its pages', () => {
  expect(patternOf('https://news.example')).toBe('https://news.example/*');
});

describe('the rule for a site', () => {
  const options = (rest: Partial<Options>): Options => ({ ...DEFAULT_OPTIONS, ...rest });
  const site = 'https://news.example';

  test('is none unless the reader made one', () => {
    expect(ruleFor(options({}), site)).toBeNull();
    expect(ruleFor(options({}), '__proto__')).toBeNull();
  });

  test('is its own before that for all articles', () => {
    expect(ruleFor(options({ allArticles: true }), site)).toBe('always');
    expect(ruleFor(options({ allArticles: true, sites: { [site]: 'never' } }), site)).toBe('never');
    expect(ruleFor(options({ sites: { [site]: 'always' } }), site)).toBe('always');
  });
});
