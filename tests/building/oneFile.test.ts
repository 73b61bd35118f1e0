import { expect, test } from 'vitest';
import { inlined } from '../../src/building/oneFile';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>first words</p></body></html>`;
const script = '<script type="module" crossorigin src="./assets/app.js"></script>';

test('scripts stand at the end of the page, styles in its head, as they were written', () => {
  const head = `<link rel="stylesheet" crossorigin href="./assets/app.css">${script}`;
  const made = new Map([
    ['assets/app.js', 'price("$&", `$1`)'],
    ['assets/app.css', 'p { margin: 0 }'],
  ]);
  expect(inlined(page(head), made)).toBe(
    '<!doctype html><html><head><style>p { margin: 0 }</style></head><body><p>first words</p>' +
      '<script type="module">price("$&", `$1`)</script>\n</body></html>',
  );
});

test('what would end the script for the page is read by the script alone', () => {
  const made = new Map([['assets/app.js', 'a = "</script><!-- </SCRIPT>"']]);
  const one = inlined(page(script), made);
  expect(one).toContain('a = "\\x3C/script>\\x3C!-- \\x3C/SCRIPT>"');
  expect(one.match(/<\/script>/gi)).toHaveLength(1);
});

test('a file that would have to be fetched all the same stops the build, by its name', () => {
  const made = new Map([
    ['assets/app.js', ''],
    ['assets/worker.js', ''],
  ]);
  expect(() => inlined(page(script), made)).toThrow('assets/worker.js would have to be fetched');
  expect(() => inlined(page(script), new Map())).toThrow('there is no assets/app.js');
});
