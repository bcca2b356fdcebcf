import { scenarioSettings } from '#app/commands/scenario-settings.ts';
import { proveScenarios } from './prove-scenarios.ts';

// Half of all scenarios: apart from the others, so that two cores prove them side by side.
proveScenarios(scenarioSettings().filter(({ exercise }) => exercise.id.startsWith('employment/')));
