/** What every page ships to the reader as script: two helps that the page is complete without. */
import { keepPlace } from './keep-place.ts';
import { completeLinksFromDisk } from './links-from-disk.ts';

completeLinksFromDisk();
keepPlace();
