import type { ReportDocument } from './report-document.ts';

/** A report as a short message for chat: what it is, for when, and its summary, a line each. */
export const toMessage = ({ title, subtitles, letterhead, summary }: ReportDocument): string =>
  [
    `*${title}*`,
    letterhead.office,
    subtitles.join(' · '),
    '',
    ...summary.map((line) => `• ${line.replaceAll('\n', ' ')}`),
  ]
    .join('\n')
    .trim();
