import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies, root } from './install.mjs';
import { withProgress } from './progress.mjs';

const [wish = 'chrome'] = process.argv.slice(2);
const target = wish === 'chromium' ? 'chrome' : wish;

try {
  if (target !== 'chrome' && target !== 'firefox') throw new Error(`There is no browser ${target}; npm start, or npm start -- firefox`);
  await ensureDependencies();
  await ensureBrowsers({ chromium: target === 'chrome', firefox: target === 'firefox' });
  await withProgress(`Building the extension for ${target}`, process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', target], { cwd: root });
  // Only now are the dependencies there that these are made of.
  const { register } = await import('tsx/esm/api');
  register();
  const { demonstrate } = await import('./demo.ts');
  await demonstrate(target, root);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
