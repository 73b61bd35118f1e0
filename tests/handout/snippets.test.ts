/** What is pasted into somebody else's page. */
import { expect, test } from 'vitest';
import { elementOf, frameOf } from '../../src/handout/snippets';

test('a frame says what it is, loads when it is seen, may fill the screen, and opens without all around it', () => {
  expect(frameOf('https://attune.example/#stage=watch&lang=nl', 'Afgestemd: "een" kind')).toBe(
    [
      '<iframe src="https://attune.example/#stage=watch&amp;lang=nl&amp;embed=1"',
      '  title="Afgestemd: &quot;een&quot; kind"',
      '  width="100%" height="560" loading="lazy"',
      '  allow="fullscreen; clipboard-write" allowfullscreen></iframe>',
    ].join('\n'),
  );
  expect(frameOf('attune.html', 'Attune')).toContain('src="attune.html#embed=1"');
});

test('the element’s script stands beside the page', () => {
  expect(elementOf('https://attune.example/play/index.html', '#stage=watch&seed=4', 'Attune')).toBe(
    [
      '<script src="https://attune.example/play/attune-sim.js" defer></script>',
      '<attune-sim address="stage=watch&amp;seed=4"',
      '  title="Attune"></attune-sim>',
    ].join('\n'),
  );
});
