import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { Session } from '../session.ts';

/**
 * What a bundle's readable part says, once it is known to be whole and signed by the key that it names.
 *
 * Errors: those of opening a container (docs/spec/bundle-format.md §7), `file-missing`, `file-unreadable`.
 */
export async function verifyBundle(
  session: Session,
  request: { readonly path: string },
): Promise<Result<ResponseOf<'bundle.verify'>>> {
  const opened = await session.ports.openBundle(request.path, session.options.appVersion);
  if (!opened.ok) return opened;
  const { kind, sender, recipient, sequence, volume, ranges, program, madeAt } = opened.value.header;
  const isFull = ranges.every(({ base }) => base === 0);
  return ok({ kind, region: sender.region, recipient, sequence, volume, isFull, program, madeAt });
}
