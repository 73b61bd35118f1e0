/** Where the page stands, and what can be sent to others from there. */
import { expect, test } from 'vitest';
import { whereaboutsOf } from '../../src/handout/whereabouts';

const at = (address: string, origin = new URL(address).origin, inCourse = false) =>
  whereaboutsOf(new URL(address) as unknown as Location, origin, inCourse);

test('on a server a link is the page’s own address, whatever stood behind it', () => {
  expect(at('https://attune.example/play/?diag#stage=watch')).toEqual({
    where: 'server',
    base: 'https://attune.example/play/',
    page: 'https://attune.example/play/',
    sandboxed: false,
  });
});

test.for(['localhost:4173', '127.0.0.1', '[::1]:80', 'attune.localhost'])(
  'an address only this device reaches is told from others: %s',
  (host) => expect(at(`http://${host}/`).where).toBe('thisDevice'),
);

test('from a folder there is no link', () => {
  expect(at('file:///home/me/attune.html#stage=watch', 'null')).toEqual({
    where: 'folder',
    base: '',
    page: 'file:///home/me/attune.html',
    sandboxed: false,
  });
});

test('in a sandboxed frame there is a link still, unless the page was written into another', () => {
  expect(at('https://course.example/attune.html#embed=1', 'null')).toMatchObject({ where: 'server', sandboxed: true });
  expect(at('about:srcdoc', 'null')).toEqual({ where: 'nowhere', base: '', page: '', sandboxed: true });
});

test('in a course it has no address of its own: a second page of it would be a second visit', () => {
  const nowhere = { where: 'nowhere', base: '', page: '', sandboxed: false };
  expect(at('https://course.example/12/attune.html?session=4', 'https://course.example', true)).toEqual(nowhere);
});
