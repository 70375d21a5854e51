import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tour } from '../start/tour.ts';
import { launch } from './driver/launch.ts';
import { serve } from './driver/server.ts';
import { makeTinyExtension, tinyPage } from './driver/tinyExtension.ts';

const tiny = makeTinyExtension();
const pictures = mkdtempSync(join(tmpdir(), 'sourcelight-pictures-'));
afterAll(() => {
  tiny.remove();
  rmSync(pictures, { recursive: true });
});

test.each(['chromium', 'firefox'] as const)(
  'npm start tells what is painted and makes pictures in %s',
  async (kind) => {
    const server = await serve();
    const launched = await launch(kind, tiny.dir);
    const lines: string[] = [];
    try {
      const page = await launched.browser.newPage();
      const count = await tour(launched, page, server.put('/tiny', tinyPage), pictures, (line) =>
        lines.push(line),
      );
      expect(count).toBe(1);
      expect(lines.join('\n')).toContain('• Hello\n    Hello\n');
      expect(lines.join('\n')).toContain('The article said five.');
      expect(readdirSync(pictures).sort()).toEqual(['card-dark.png', 'card.png', 'page.png']);
      for (const picture of readdirSync(pictures)) rmSync(join(pictures, picture));
    } finally {
      await launched.close();
      await server.close();
    }
  },
);
