/** The page of reuse: texts to copy, and frames that fit themselves, as on the page of a host. */
import { startCopy } from './copy.ts';
import { startResizer } from './embed/resize.ts';

startCopy();
startResizer(new URL('../embed/', location.href).href);
