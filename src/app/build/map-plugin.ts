import type { Plugin } from 'vite';
import { labelsOf } from '#app/build/map-labels.ts';
import { layOut } from '#app/build/map-layout.ts';
import type { RuleBook } from '#engine/session/setting.ts';
import { graphOf } from '#explain/map/procedure-graph.ts';

const MODULE = /^(?:\0)?virtual:(?:maps|map\/[a-z]+\/[a-z0-9-]+)$/;

/** Makes a module of every procedure's map: the statechart is read and laid out here, so the page only draws. */
export const maps = (rules: RuleBook): Plugin => {
  let root = '.';
  return {
    name: 'maps',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: MODULE }, handler: (id) => `\0${id.replace('\0', '')}` },
    load: {
      filter: { id: MODULE },
      async handler(id) {
        const name = id.replace('\0virtual:', '');
        if (name === 'maps') return { code: loaders(Object.keys(rules)), moduleType: 'js' };
        const procedure = rules[name.slice('map/'.length)];
        if (!procedure) this.error(`There is no procedure for the module "${name}".`);
        const labels = labelsOf(root, procedure.id);
        for (const file of labels.files) this.addWatchFile(file);
        const map = await layOut(graphOf(procedure), labels);
        return { code: `export default ${JSON.stringify(map)};`, moduleType: 'js' };
      },
    },
  };
};

function loaders(ids: string[]): string {
  const lines = ids.map((id) => `${JSON.stringify(id)}: () => import('virtual:map/${id}')`);
  return `export const maps = { ${lines.join(', ')} };`;
}
