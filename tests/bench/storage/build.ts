import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bundles one store as the background of an extension of its own; returns its folder and gzip size. */
export async function buildExtension(
  name: string,
  work: string,
): Promise<{ dir: string; gzip: number; minified: number }> {
  const dir = join(work, 'extensions', name);
  mkdirSync(dir, { recursive: true });
  const here = (file: string): string => JSON.stringify(join(import.meta.dirname, file));
  const entry = join(dir, 'entry.ts');
  writeFileSync(
    entry,
    `import { serve } from ${here('background.ts')};\nimport { open } from ${here(`stores/${name}.ts`)};\nserve(open);\n`,
  );
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    // The rivals are installed beside the bench's work, not in the project.
    resolve: { modules: [join(work, 'node_modules'), 'node_modules'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    onLog(_level, { code, message }) {
      if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
    },
  });
  const file = join(dir, 'background.js');
  await bundle.write({
    file,
    format: 'iife',
    minify: true,
    banner: 'globalThis.evaluationStart=performance.now();',
  });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['unlimitedStorage'],
    browser_specific_settings: { gecko: { id: geckoId(name) } },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'page.html'), `<!doctype html><title>${name}</title>`);
  const code = readFileSync(file);
  return { dir, gzip: gzipSync(code, { level: 9 }).length, minified: code.length };
}

export const geckoId = (name: string): string => `${name}@bench.invalid`;
