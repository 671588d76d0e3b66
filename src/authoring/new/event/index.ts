/** Asks for one thing that happened; a source that is new is asked for on the way. */
import type { Event, EventKind, Model, Power, Source } from '../../../model/index.ts';
import { eventKinds, eventSchema, powers } from '../../../model/schema.ts';
import { actorsIn } from '../../entry/publishers.ts';
import type { Ask } from '../ask.ts';
import {
  choiceFault,
  dateFault,
  eachFault,
  fieldFault,
  freeId,
  hintOf,
  listOf,
  slugOf,
} from '../field.ts';
import { askClaim } from './claim.ts';
import { askEasing } from './easing.ts';
import { askPeople } from './people.ts';
import { askSources } from './sources.ts';

const confidences = ['high', 'medium', 'low'] as const;
const powerKinds: readonly EventKind[] = ['easing', 'sanction', 'renewal'];

export interface AskedEvent {
  event: Event;
  newSources: Source[];
}

/** `isPatient`: whether a source that is not there may be asked for now; a script must name known ones. */
export async function askEvent(ask: Ask, model: Model, isPatient: boolean): Promise<AskedEvent> {
  const { date, kind, title, summary } = await askHead(ask);
  const { sources, newSources } = await askSources(ask, model, isPatient);
  const actors = listOf(
    await ask({
      flag: 'actors',
      text: 'Which offices or organisations acted? Parted by ";".',
      standard: '',
      options: actorsIn(model),
    }),
  );
  const who = powerKinds.includes(kind) ? await askPowers(ask) : [];
  const people = await askPeople(ask, model);
  const claims = await askClaim(
    ask,
    model,
    kind,
    sources.map(({ source }) => source),
  );
  const easing = kind === 'easing' ? await askEasing(ask, model) : undefined;
  const relatesTo = await askRelated(ask, model);
  const confidence = await ask({
    flag: 'confidence',
    text: 'How sure is the record?',
    hint: hintOf(eventSchema, 'confidence'),
    options: confidences,
    standard: 'medium',
    fault: choiceFault(confidences),
  });
  const id = await askId(ask, model, date, kind, title);
  const gradeOf = (id: string): string | undefined =>
    (newSources.find((one) => one.id === id) ?? model.sources.get(id))?.grade;
  const isWeak = sources.length > 0 && sources.every(({ source }) => gradeOf(source) === 'C');
  return {
    event: {
      id,
      date,
      kind,
      title,
      summary,
      powers: who,
      actors,
      people,
      claims,
      conflicts: [],
      relatesTo,
      ...(easing ? { easing } : {}),
      sources,
      confidence: confidence as Event['confidence'],
      ...(isWeak ? { weak: true as const } : {}),
    },
    newSources,
  };
}

async function askHead(
  ask: Ask,
): Promise<{ date: string; kind: EventKind; title: string; summary: string }> {
  const date = await ask({
    flag: 'date',
    text: 'When did it happen?',
    hint: hintOf(eventSchema, 'date'),
    fault: dateFault(eventSchema, 'date'),
  });
  const kind = (await ask({
    flag: 'kind',
    text: 'What kind of event?',
    hint: hintOf(eventSchema, 'kind'),
    options: eventKinds,
    fault: choiceFault(eventKinds),
  })) as EventKind;
  const title = await ask({
    flag: 'title',
    text: 'One line that says it?',
    hint: hintOf(eventSchema, 'title'),
    fault: (answer) => fieldFault(eventSchema, 'title', answer),
  });
  const summary = await ask({
    flag: 'summary',
    text: 'Two or three plain sentences?',
    hint: hintOf(eventSchema, 'summary'),
    fault: (answer) => fieldFault(eventSchema, 'summary', answer),
  });
  return { date, kind, title, summary };
}

const askPowers = async (ask: Ask): Promise<Power[]> =>
  listOf(
    await ask({
      flag: 'powers',
      text: 'Which powers? Parted by ";".',
      options: powers,
      fault: eachFault(choiceFault(powers)),
    }),
  ) as Power[];

async function askRelated(ask: Ask, model: Model): Promise<string[]> {
  const ids = [...model.eventById.keys()];
  return listOf(
    await ask({
      flag: 'relates-to',
      text: 'Events that belong with it? Ids, parted by ";".',
      standard: '',
      options: ids,
      fault: eachFault(choiceFault(ids)),
    }),
  );
}

function askId(ask: Ask, model: Model, date: string, kind: string, title: string): Promise<string> {
  const start = date.split('/')[0] ?? date;
  return ask({
    flag: 'id',
    text: 'Its id? It never changes once published.',
    hint: hintOf(eventSchema, 'id'),
    standard: freeId(
      [start, kind, slugOf(title, 2)].filter((part) => part !== '').join('-'),
      (id) => model.eventById.has(id),
    ),
    fault: (answer) => fieldFault(eventSchema, 'id', answer),
  });
}
