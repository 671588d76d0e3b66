import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { listPublishers } from './publishers.ts';

const { model } = loadModel();

test('where a text was read is no part of its publisher’s name, and leaves no comma behind', () => {
  const names = listPublishers([...model.sources.keys()], model);
  expect(names.filter((name) => / (?:via|in) |,(?: \(\d+\))?$/.test(name))).toEqual([]);
});
