/** In which editions a page stands. */
import { siteAddress } from './address.ts';
import { folderOf, isSource, ownPaths } from './edition.ts';
import { loadSite, type Site } from './index.ts';

export interface Alternate {
  lang: string;
  folder: string;
  /** What the language calls itself. */
  name: string;
  address: string;
}

/** `pathname` is from the root of the build; `path` is the page within its edition, and `up` the way from the edition's folder to the root. */
export function alternatesOf(
  pathname: string,
  site: Site,
): { alternates: Alternate[]; path: string; up: string } {
  const path = pathname.slice(1 + folderOf(site).length);
  const alternates =
    site.languages.length < 2
      ? []
      : site.languages.flatMap((lang): Alternate[] => {
          const edition = loadSite(lang);
          if (!isSource(edition) && !ownPaths(edition).has(path)) return [];
          return [
            {
              lang,
              folder: folderOf(edition),
              name: edition.words.edition.name,
              address: siteAddress(`${folderOf(edition)}${path}`),
            },
          ];
        });
  return { alternates, path, up: isSource(site) ? '' : '../' };
}
