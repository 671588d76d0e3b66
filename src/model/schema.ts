/**
 * The shapes of everything in data/: what an editor may write, field by field, in schema/ by subject.
 * Knows Zod and nothing else. The codebook and the JSON Schemas are generated from the descriptions there.
 */
export * from './schema/vocabulary.ts';
export * from './schema/source.ts';
export * from './schema/claim.ts';
export * from './schema/event.ts';
export * from './schema/series.ts';
export * from './schema/person.ts';
export * from './schema/editorial.ts';
