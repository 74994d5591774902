import { spawn, spawnSync } from 'node:child_process';

/** True if a window can be shown to a person here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** True if a display without a screen can be started. */
export const hasVirtualDisplay = () => spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;

/** Electron refuses to run as root with its sandbox on; only then is it switched off. */
export const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Starts a display without a screen, wide enough for the window at its full size, and puts it into the environment.
 *
 * Answers the function that stops it. The server itself picks a free number, so several can run at once.
 */
export function startVirtualDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`Xvfb ended with ${status}`)));
    let number = '';
    server.stdio[3].on('data', (chunk) => {
      number += chunk;
    });
    // The server closes the pipe when it listens. Closing it from here after the first bytes would kill the server
    // while it writes the rest.
    server.stdio[3].once('end', () => {
      if (number === '') return;
      process.env.DISPLAY = `:${number.trim()}`;
      server.unref();
      resolve(() => {
        delete process.env.DISPLAY;
        server.kill();
      });
    });
  });
}
