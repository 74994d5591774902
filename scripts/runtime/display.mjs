import { spawnSync } from 'node:child_process';

/** True if a window can be shown to a person here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** True if a display without a screen can be started. */
export const hasVirtualDisplay = () => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;

/** The command under a display of its own, wide enough for the window at its full size. */
export const onVirtualDisplay = (command, args) => ({
  command: 'xvfb-run',
  args: ['-a', '-s', '-screen 0 1600x1000x24', command, ...args],
});

/** Electron refuses to run as root with its sandbox on; only then is it switched off. */
export const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0;
