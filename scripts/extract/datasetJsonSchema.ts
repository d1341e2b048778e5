// Nothing in; the JSON Schema of `dataset.json`, made from the schema that the program itself checks by, out.
import { toJsonSchema } from '@valibot/to-json-schema';
import { vocabulary } from '../../src/catalog/index.ts';
import { datasetSchema } from '../../src/model/index.ts';

/** Draft 7. What JSON Schema cannot say (that an EDTF date is one, that an id is there) only the program checks. */
export const datasetJsonSchema = (): object => ({
  ...toJsonSchema(datasetSchema(vocabulary), { errorMode: 'ignore', typeMode: 'input' }),
  title: 'Yeonpyo dataset',
  description: 'Events, figures and relations read from news, every record with the words that it comes from.',
});
