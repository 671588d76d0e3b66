/** The optional script of a host, /embed.js: it finds the frames of this site by its own address. */
import { startResizer } from './embed/resize.ts';

const script = document.currentScript as HTMLScriptElement | null;
if (script) startResizer(new URL('embed/', script.src).href);
