import {
  contract,
  isChannel,
  type Channel,
  type ParsedRequestOf,
  type RequestOf,
  type ResponseOf,
} from '../../src-shared/contract/contract.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import { refuse } from '../../src-shared/result.ts';
import type { JobHooks } from '../app/ports.ts';

/** One handler per channel: a channel without one does not compile. */
export type Handlers<S> = {
  readonly [C in Channel]: (
    session: S,
    request: ParsedRequestOf<C>,
    job: JobHooks,
  ) => Reply<ResponseOf<C>> | Promise<Reply<ResponseOf<C>>>;
};

export interface DispatchOptions<S> {
  readonly handlers: Handlers<S>;
  readonly session: S;
  readonly newIncident: () => string;
  readonly log: (line: string) => void;
  /** The refusal that an exception stands for (a damaged page met in the middle of a read), or null for a bug. */
  readonly toRefusal: (error: unknown) => Reply<never> | null;
}

/**
 * The only entrance: parses the request, calls the handler, and turns a thrown bug into an `unexpected` with an
 * incident code that stands in the log too.
 */
export function createDispatch<S>(
  options: DispatchOptions<S>,
): (channel: string, raw: unknown, job: JobHooks) => Promise<Reply> {
  return async (channel, raw, job) => {
    if (!isChannel(channel)) return refuse({ code: 'request-invalid', channel, detail: 'unknown channel' });
    const parsed = contract[channel].request.safeParse(raw);
    if (!parsed.success) {
      const detail = parsed.error.issues
        .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; ');
      return refuse({ code: 'request-invalid', channel, detail });
    }
    try {
      return await call(options, channel, parsed.data as RequestOf<Channel>, job);
    } catch (error) {
      const refusal = options.toRefusal(error);
      if (refusal !== null) return refusal;
      const incident = options.newIncident();
      options.log(
        `${incident} ${channel} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return refuse({ code: 'unexpected', incident });
    }
  };
}

/** The handler's request type cannot be followed through the union of channels; `parsed` above is what makes it safe. */
const call = <S>(
  options: DispatchOptions<S>,
  channel: Channel,
  request: RequestOf<Channel>,
  job: JobHooks,
): Promise<Reply> | Reply =>
  (options.handlers[channel] as (session: S, request: unknown, job: JobHooks) => Promise<Reply> | Reply)(
    options.session,
    request,
    job,
  );
