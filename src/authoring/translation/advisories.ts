/** What has gone stale or is missing in translations, and words against the glossary, by file and line. */
import { languagesOf, sourceLanguage } from '../../markdown/languages.ts';
import type { Advisory } from '../advisories.ts';
import type { Project } from '../project.ts';
import { glossaryFaults, readGlossary } from './glossary.ts';
import { missingTexts, recordFile } from './record-texts.ts';
import { unsignedParts } from './signing.ts';
import { missingFiles, translationState, type TranslatedFile } from './state.ts';

export function advisoriesOfTranslations(project: Project): Advisory[] {
  const { root, model } = project;
  const languages = languagesOf(root).filter((lang) => lang !== sourceLanguage);
  return languages.flatMap((lang) => [
    ...translationState(root, lang, model).flatMap((file) => advisoriesOf(root, lang, file)),
    ...recordFile(project, lang).flatMap((file) => glossaryAdvisories(root, lang, file)),
    ...untranslatedIn(project, lang),
    ...unsignedParts(root, lang).map(({ file, part }): Advisory => ({
      kind: 'unsigned',
      file: `content/${lang}/${file}`,
      what: placeOf(part, file),
      says: 'has changed since somebody signed the translation',
    })),
  ]);
}

function untranslatedIn(project: Project, lang: string): Advisory[] {
  const { texts, events } = missingTexts(project, lang);
  const advisory = (file: string, what: string): Advisory => ({
    kind: 'not translated',
    file: `content/${lang}/${file}`,
    what,
    says: 'is shown by a figure and stands in English',
  });
  return [
    ...missingFiles(project.root, lang).map((file) => ({
      ...advisory(file, 'the file'),
      says: 'is not there; its words stand in English',
    })),
    ...texts.map((text) => advisory('record.json', `“${text}”`)),
    ...events.map((id) => advisory('events.json', id)),
  ];
}

function advisoriesOf(root: string, lang: string, state: TranslatedFile): Advisory[] {
  const { file, own, english, stale, missing, unmarked, isApart, isMarked } = state;
  const path = `content/${lang}/${file}`;
  return [
    ...stale.map(({ part, english: now }): Advisory => ({
      kind: 'stale translation',
      file: path,
      what: placeOf(part, file),
      says: `was made from an English text that has changed since${now ? ` and reads now: ${oneLine(now.text)}` : ', and is gone'}`,
    })),
    ...unmarked.map((part): Advisory => ({
      kind: 'not marked',
      file: path,
      what: placeOf(part, file),
      says: 'has no mark of the English that it was made from',
    })),
    ...missing.map((part): Advisory => ({
      kind: 'not translated',
      file: path,
      what: /^\d+$/.test(part.key) ? `line ${part.line} of the English` : part.key,
      says: 'has no translation',
    })),
    ...(isApart || !isMarked
      ? [
          {
            kind: 'not marked',
            file: path,
            what: 'line 1',
            says: isApart
              ? `has ${own.blocks.length} blocks of text, the English ${english.blocks.length}`
              : 'has no marks of the English that it was made from',
          } as const,
        ]
      : []),
    ...glossaryAdvisories(root, lang, state),
  ];
}

function glossaryAdvisories(root: string, lang: string, state: TranslatedFile): Advisory[] {
  const { file, own, english } = state;
  const terms = readGlossary(root, lang);
  const englishOf = new Map(
    [...english.fields, ...(own.blocks.length === english.blocks.length ? english.blocks : [])].map(
      (part) => [part.key, part] as const,
    ),
  );
  return [...own.fields, ...own.blocks].flatMap((part) =>
    glossaryFaults(part, englishOf.get(part.key), terms).map((says): Advisory => ({
      kind: 'glossary',
      file: `content/${lang}/${file}`,
      what: placeOf(part, file),
      says,
    })),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const placeOf = ({ key, line }: { key: string; line: number }, file: string): string =>
  file.endsWith('.json') ? key : `line ${line}`;
