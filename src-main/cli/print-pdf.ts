import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { refuse, ok, type Result } from '../../src-shared/result.ts';
import { shellText } from '../../src-shared/text/shell-text.ts';

const run = promisify(execFile);
const printWithinMs = 120_000;

/** One document and where its PDF goes. */
export interface PdfJob {
  readonly html: string;
  readonly outPath: string;
  readonly paper: 'A4' | 'F4' | 'FOLIO' | 'LEGAL';
  readonly landscape: boolean;
}

interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Prints a document to a PDF file through Electron, on a display of its own where there is none.
 *
 * Writes nothing to standard output. Errors: `electron-missing`, `print-failed`, and those of writing the file.
 */
export async function printPdfHeadless(job: PdfJob): Promise<Result<{ readonly path: string }>> {
  const printer = await findPrinter();
  if (!printer.ok) return printer;
  const folder = await mkdtemp(join(tmpdir(), 'padu-pdf-'));
  try {
    const { html, ...rest } = job;
    const htmlPath = join(folder, 'document.html');
    const jobPath = join(folder, 'job.json');
    await writeFile(htmlPath, html);
    await writeFile(jobPath, JSON.stringify({ ...rest, htmlPath, footerWords: shellText.pageFooter }));
    return await start(onSomeDisplay(printer.value), jobPath, job.outPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(
  { command, args }: Program,
  jobPath: string,
  outPath: string,
): Promise<Result<{ path: string }>> {
  try {
    await run(command, [...args, jobPath], { timeout: printWithinMs, env: printEnvironment() });
    return ok({ path: outPath });
  } catch (error) {
    return refuse(toRefusal(error, outPath));
  }
}

/** The installed program prints with itself; from the project's folder an Electron is found, or fetched, first. */
async function findPrinter(): Promise<Result<Program>> {
  if (process.versions['electron'] !== undefined)
    return ok({ command: process.execPath, args: ['--print-job'] });
  const finder = join(import.meta.dirname, '..', '..', 'scripts', 'electron-path.mjs');
  const app = join(import.meta.dirname, '..', 'shell', 'print-app.mjs');
  try {
    const { stdout } = await run(process.execPath, [finder], { env: printEnvironment() });
    return ok({ command: stdout.trim(), args: [...withoutSandboxAsRoot(), app] });
  } catch (error) {
    return refuse({ code: 'electron-missing', detail: stderrOf(error) });
  }
}

/** Electron refuses to run as root with its sandbox on; the page that is printed has no scripts. */
const withoutSandboxAsRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Electron cannot start without a display, though it shows nothing when it prints. */
function onSomeDisplay(program: Program): Program {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (hasDisplay || !existsSync('/usr/bin/xvfb-run')) return program;
  return { command: 'xvfb-run', args: ['-a', program.command, ...program.args] };
}

function printEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _asNode, ...rest } = process.env;
  return rest;
}

const stderrOf = (error: unknown): string =>
  error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);

function toRefusal(error: unknown, path: string) {
  const said = stderrOf(error);
  const [, code] = /padu-print: (\S+)/.exec(said) ?? [];
  if (code === 'ENOSPC') return { code: 'disk-full', path } as const;
  if (code === 'EROFS') return { code: 'read-only', path } as const;
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'file-unwritable', path, reason: 'no-rights' } as const;
  if (code === 'EBUSY') return { code: 'file-unwritable', path, reason: 'in-use' } as const;
  if (code === 'ENOENT') return { code: 'file-unwritable', path, reason: 'missing' } as const;
  if (code === 'EISDIR') return { code: 'file-unwritable', path, reason: 'is-folder' } as const;
  return { code: 'print-failed', detail: said.split('\n').at(-1) ?? '' } as const;
}
