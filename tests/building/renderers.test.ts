import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instead, insteadOfWebGL } from '../../src/building/renderers.ts';

const files = ['pixi.js/lib', '@pixi/colord', 'earcut/src'].flatMap((library) =>
  readdirSync(`node_modules/${library}`, { recursive: true, encoding: 'utf8' }).map(
    (file) => `/${library}/${file.replaceAll('\\', '/')}`,
  ),
);

describe('of Pixi', () => {
  test.each(Object.keys({ ...instead, ...insteadOfWebGL }))(
    'one file is meant by %s, so that a newer version does not bring it back',
    (end) => {
      expect(files.filter((file) => file.endsWith(end))).toHaveLength(1);
    },
  );
});
