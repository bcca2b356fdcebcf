import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSON_SCHEMA_FILE, jsonSchemaText } from '#content/json-schema.ts';

/** Writes the schema that editors use for scenarios, from the one that the compiler uses. */
const root = path.resolve(import.meta.dirname, '../../..');
writeFileSync(path.join(root, JSON_SCHEMA_FILE), jsonSchemaText());
console.log(`${JSON_SCHEMA_FILE} is up to date.`);
