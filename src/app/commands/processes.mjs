import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '../../..');

export const say = (message) => console.log(`\x1b[36m▸\x1b[0m ${message}`);

/** Storybook and others must not call home from somebody's classroom. */
const QUIET = { STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' };

/** Runs a script with this very Node and answers its exit code; a signal that stops us stops it too. */
export function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...QUIET, ...env },
    });
    const forward = (signal) => child.kill(signal);
    process.once('SIGTERM', forward);
    process.once('SIGHUP', forward);
    child.on('error', (problem) => {
      console.error(problem.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', forward);
      process.off('SIGHUP', forward);
      resolve(signal ? 1 : code);
    });
  });
}

/** The script behind a package's command: started with Node itself, it needs no shell and works on Windows. */
export function scriptOf(packageName, command) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

export const runTool = (packageName, command, args = [], env = {}) =>
  runNode([scriptOf(packageName, command), ...args], env);

export const runTsx = (file, args = [], env = {}) => runTool('tsx', 'tsx', [file, ...args], env);

/** npm says where it is when it starts us; otherwise the shell finds it. Answers npm's exit code. */
export function npm(args, cwd = root) {
  const itself = process.env.npm_execpath;
  const options = { cwd, stdio: 'inherit' };
  const result = itself
    ? spawnSync(process.execPath, [itself, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status ?? 1;
}
