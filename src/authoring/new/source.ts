/** Asks for one text that was read. */
import type { Model, Source } from '../../model/index.ts';
import { grades, sourceSchema } from '../../model/schema.ts';
import type { Ask, Fault } from './ask.ts';
import { publishersIn } from '../entry/publishers.ts';
import { choiceFault, dateFault, fieldFault, freeId, hintOf, slugOf } from './field.ts';

export async function askSource(ask: Ask, model: Model, wantedId?: string): Promise<Source> {
  const publishers = publishersIn(model);
  const publisher = await ask({
    flag: 'publisher',
    text: 'Who published it?',
    hint: hintOf(sourceSchema, 'publisher'),
    options: [...publishers.keys()],
  });
  const known = publishers.get(publisher);
  const title = await ask({
    flag: 'title',
    text: 'Its headline?',
    hint: hintOf(sourceSchema, 'title'),
    standard: '',
  });
  const published = await ask({
    flag: 'published',
    text: 'When was it published?',
    hint: hintOf(sourceSchema, 'published'),
    standard: '',
    fault: publishedFault,
  });
  const lang = await ask({
    flag: 'lang',
    text: 'In which language?',
    hint: hintOf(sourceSchema, 'lang'),
    standard: known?.lang ?? 'en',
    fault: (answer) => fieldFault(sourceSchema, 'lang', answer),
  });
  const grade = await ask({
    flag: 'grade',
    text: 'Its grade?',
    hint: hintOf(sourceSchema, 'grade'),
    options: grades,
    standard: known?.grade ?? 'B',
    fault: choiceFault(grades),
  });
  const url = await ask({
    flag: 'url',
    text: 'Its address on the publisher’s own host?',
    hint: hintOf(sourceSchema, 'url'),
    standard: '',
    fault: (answer) => fieldFault(sourceSchema, 'url', answer),
  });
  const readAt =
    url !== ''
      ? ''
      : await ask({
          flag: 'read-at',
          text: 'Where was the copy read?',
          hint: hintOf(sourceSchema, 'readAt'),
          standard: '',
          fault: (answer) => fieldFault(sourceSchema, 'readAt', answer),
        });
  const archived = await ask({
    flag: 'archived',
    text: 'An archived copy?',
    hint: hintOf(sourceSchema, 'archived'),
    standard: '',
    fault: (answer) => fieldFault(sourceSchema, 'archived', answer),
  });
  const proposed = freeId(
    [slugOf(publisher, 2), published, slugOf(title, 1)].filter((part) => part !== '').join('-'),
    (id) => model.sources.has(id),
  );
  const id = await ask({
    flag: 'id',
    text: 'Its id?',
    hint: hintOf(sourceSchema, 'id'),
    standard: wantedId ?? proposed,
    fault: (answer) => fieldFault(sourceSchema, 'id', answer),
  });
  return {
    id,
    publisher,
    title: title || null,
    published: published || null,
    lang,
    grade: grade as Source['grade'],
    url: url || null,
    readAt: readAt || null,
    ...(archived === '' ? {} : { archived }),
  };
}

/** A day, month or year; and one that exists. */
const publishedFault = (answer: string): Fault | undefined =>
  dateFault(sourceSchema, 'published')(answer);
