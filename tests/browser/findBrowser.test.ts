import { expect, test } from 'vitest';
import { findBrowser, type Surroundings } from './driver/findBrowser.ts';
import { serve } from './driver/server.ts';

const around = (
  paths: readonly string[],
  env: Surroundings['env'] = {},
  platform = 'linux' as NodeJS.Platform,
) => ({
  env,
  platform,
  isExecutable: (path: string) => paths.includes(path.replaceAll('\\', '/')),
});

test.each<[string, Surroundings, string | undefined]>([
  ['Chromium before Chrome', around(['/opt/google/chrome/chrome', '/usr/bin/chromium']), '/usr/bin/chromium'],
  [
    'Chrome before Firefox',
    around(['/usr/bin/firefox', '/opt/google/chrome/chrome']),
    '/opt/google/chrome/chrome',
  ],
  ['Firefox when there is nothing else', around(['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
  [
    'a program in PATH',
    around(['/some/bin/google-chrome'], { PATH: '/bin:/some/bin' }),
    '/some/bin/google-chrome',
  ],
  [
    'an application on a Mac',
    around(['/Applications/Firefox.app/Contents/MacOS/firefox'], {}, 'darwin'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  [
    'a program on Windows',
    around(['C:/P/Microsoft/Edge/Application/msedge.exe'], { PROGRAMFILES: 'C:/P' }, 'win32'),
    'C:/P/Microsoft/Edge/Application/msedge.exe',
  ],
  [
    'what the environment names',
    around(['/usr/bin/chromium', '/my/firefox'], { SOURCELIGHT_FIREFOX: '/my/firefox' }),
    '/my/firefox',
  ],
  ['nothing', around([]), undefined],
])('finds %s', (_name, surroundings, path) => {
  expect(findBrowser(undefined, surroundings)?.executablePath.replaceAll('\\', '/')).toBe(path);
});

test('finds the kind that was asked for', () => {
  const both = around(['/usr/bin/chromium', '/usr/bin/firefox']);
  expect(findBrowser('firefox', both)).toMatchObject({ kind: 'firefox', name: 'Firefox' });
});

test('a variable that names nothing is an error, not another browser', () => {
  const surroundings = around(['/usr/bin/chromium'], { SOURCELIGHT_CHROMIUM: '/gone' });
  expect(() => findBrowser('chromium', surroundings)).toThrow('SOURCELIGHT_CHROMIUM');
});

test('the page server answers under two names and keeps to its folder', async () => {
  const server = await serve();
  try {
    const address = server.put('/own', '<p>ü</p>', { 'content-security-policy': "default-src 'none'" });
    const own = await fetch(address);
    expect(await own.text()).toBe('<p>ü</p>');
    expect(own.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(own.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(server.requests).toEqual(['/own']);
    expect((await fetch(`${server.otherOrigin}/news.html`)).status).toBe(200);
    expect((await fetch(`${server.origin}/%2e%2e/vitest.config.ts`)).status).toBe(404);
    expect((await fetch(`${server.origin}/..%2fvitest.config.ts`)).status).toBe(404);
    expect((await fetch(`${server.origin}/nowhere.html`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
