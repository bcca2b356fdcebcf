import { scenarioSettings } from '#app/commands/scenario-settings.ts';
import { proveScenarios } from './prove-scenarios.ts';

proveScenarios(scenarioSettings().filter(({ exercise }) => !exercise.id.startsWith('employment/')));
