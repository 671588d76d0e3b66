/** What a typed record would be in data/, and everything that is to be said of it, each at its field. */
import { errorsOf, type Model, type Problem } from '../../model/index.ts';
import { parseList } from '../../model/parse-records.ts';
import { doubtsOf } from '../entry/doubts.ts';
import { faultsOf, type Draft } from '../entry/draft.ts';
import { draftEntries } from '../entry/write-entry.ts';
import type { Kind, Raw } from './kinds.ts';

export interface Remark {
  /** Name of the input, "claims.0.value"; "" for the whole. */
  field: string;
  text: string;
}

export interface Weighed {
  record: Raw;
  /** Undefined when its shape is not right yet. */
  draft: Draft | undefined;
  faults: Remark[];
  doubts: Remark[];
}

/** `changed` is the id of the record that stands there already. */
export function weigh(
  root: string,
  model: Model,
  kind: Kind,
  typed: Raw,
  changed: string | undefined,
): Weighed {
  const record = { ...typed, id: changed ?? (typed['id'] || kind.idFor(typed, model)) };
  const shape = parseList(kind.file(record), [record], kind.schema).problems;
  if (shape.length > 0)
    return {
      record,
      draft: undefined,
      faults: shape.map((one) => remarkOf(one, kind, record)),
      doubts: [],
    };
  const entries = kind.entries(record);
  const draft = draftEntries(root, entries, { changed: changed === undefined ? [] : [changed] });
  const faults = errorsOf(faultsOf(root, draft, model));
  return {
    record,
    draft,
    faults: faults.map((one) => remarkOf(one, kind, record)),
    doubts: doubtsOf(root, model, entries).map(({ field, says }) => ({
      field: inputOf(field),
      text: says,
    })),
  };
}

/** "claims[0].value" → "claims.0.value". */
const inputOf = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

/** A fault of this record stands at its field; any other, such as a sentence that names it, says where it is. */
function remarkOf({ file, place, found, expected, fix }: Problem, kind: Kind, { id }: Raw): Remark {
  const [head = '', field = ''] = place.split(' → ');
  const isOwn =
    file === kind.file({ date: String(id) }) ||
    file === 'data/sources.json' ||
    file === 'data/people.json';
  const isHere = isOwn && (head.includes(`"${String(id)}"`) || !head.includes('"'));
  const said = [found, expected, fix].filter((part) => part !== '').join(' ');
  return isHere && field !== ''
    ? { field: inputOf(field), text: `This ${said}` }
    : { field: '', text: `${file}${place === '' ? '' : ` → ${place}`}: ${said}` };
}
