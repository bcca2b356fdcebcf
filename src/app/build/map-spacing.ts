import type { LayoutOptions } from 'elkjs';

/** Room for a zone's title. */
export const ZONE_HEAD = 46;

export const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeEdge': '18',
  'elk.spacing.edgeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // Back roads are those that go back in the story, not whatever makes the drawing shorter.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.mergeEdges': 'true',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
};

export function zoneOptions(head: number): LayoutOptions {
  return { ...OPTIONS, 'elk.padding': `[top=${head},left=20,bottom=24,right=20]` };
}

export const INLINE: LayoutOptions = { 'elk.edgeLabels.inline': 'true' };
