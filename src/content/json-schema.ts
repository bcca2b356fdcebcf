import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '#content/schema.ts';

/** Where editors look for it: the first line of a scenario may name it. */
export const JSON_SCHEMA_FILE = 'scenarios/scenario.schema.json';

/** The schema of `scenario.yaml` for editors, which then complete and check while one types. */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'scenario.yaml', ...schema }, null, 2)}\n`;
}
