/** `npm run build`: the window, the preload, the main process and its worker into dist/. */
import { buildAll } from './building/build-all.mjs';

await buildAll();
