import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies, npm, root } from './install.mjs';

/**
 * All checks, in the order in which they are run; `npm test -- unit e2e` runs only those named. Those with a report
 * count their tests, the others count as one.
 */
const steps = [
  { name: 'types', command: npm(['run', '--silent', 'types']) },
  { name: 'lint', command: npm(['run', '--silent', 'lint']) },
  { name: 'unit', ...vitest('unit') },
  { name: 'build', command: npm(['run', '--silent', 'build']) },
  { name: 'addon', command: node('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors') },
  { name: 'e2e', ...vitest('e2e') },
];

const tally = { passed: 0, failed: 0 };
try {
  await runSteps(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  tally.failed += 1;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function runSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step ${unknown}; the steps are ${steps.map(({ name }) => name).join(', ')}`);
  const wanted = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  await ensureDependencies();
  if (wanted.some(({ name }) => name === 'e2e')) await ensureBrowsers();
  for (const step of wanted) {
    const { passed, failed } = await resultOf(step);
    tally.passed += passed;
    tally.failed += failed;
    if (failed > 0) return console.error(`\nStopped: ${step.name} failed.`);
  }
}

/** Runs a step, its output under a heading. */
async function resultOf({ name, command, report }) {
  const started = performance.now();
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  if (report) rmSync(`${root}/${report}`, { force: true });
  const isGood = await succeeds(command);
  console.log(`── ${name} ${isGood ? 'passed' : 'failed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const { passed, failed } = report ? counts(`${root}/${report}`) : { passed: isGood ? 1 : 0, failed: 0 };
  // A step can fail without a failed test: a file that does not load, an error outside any test.
  return { passed, failed: isGood ? failed : Math.max(failed, 1) };
}

function counts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function succeeds([command, args, options]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } });
    child.once('error', (error) => resolve(console.error(error.message)));
    child.once('close', (code) => resolve(code === 0));
  });
}

function vitest(project) {
  const report = `artifacts/${project}.json`;
  return { command: node('vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`), report };
}

function node(script, ...args) {
  return [process.execPath, [`node_modules/${script}`, ...args], { cwd: root }];
}
