import { useElementSize } from '@mantine/hooks';
import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import { previewScale, sheetWidth } from './preview-scale.ts';
import classes from './reports.module.css';

/** Where the report leaves room for the nonce of the page's style. */
const noncePlaceholder = '{{nonce}}';

interface PreviewFrameProps {
  readonly html: string;
  readonly paper: string;
  readonly isLandscape: boolean;
  /** Whether the sheet is shown whole in its width, or at its own size. */
  readonly fitsWidth: boolean;
}

/**
 * A report as it will print, in a frame without scripts, forms or an origin.
 *
 * The frame inherits the window's content security policy, so its one style needs the window's nonce.
 */
export function PreviewFrame({ html, paper, isLandscape, fitsWidth }: PreviewFrameProps) {
  const { ref, width, height } = useElementSize();
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="padu-nonce"]')?.content ?? '';
  const scale = fitsWidth ? previewScale(width, sheetWidth(paper, isLandscape)) : 1;
  return (
    <div ref={ref} className={classes.frameRoom}>
      <iframe
        className={classes.frame}
        title={words.preview}
        sandbox=""
        srcDoc={html.replace(noncePlaceholder, nonce)}
        style={{ width: width / scale, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
}
