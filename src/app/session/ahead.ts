import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import { rememberedRegister } from '#app/register.ts';
import { aroundIt, insideIt } from '#app/session/texts-of-session.ts';
import { loadTexts } from '#app/texts.ts';
import { appRoot } from '#ui/navigation/app-root.ts';

/**
 * Asks for what belongs to one exercise while the code of every exercise is still on its way: small, it runs long before the
 * session's page, which then finds everything here.
 */
const [agency, slug] = location.pathname.slice(appRoot.length).split('/').slice(1);
const scenario = `${agency}/${slug}`;
const [load, loadRules] = [exercises[scenario], rulesOfExercise[scenario]];
if (load && loadRules) {
  const register = rememberedRegister();
  void loadTexts(register, aroundIt(scenario), ['first']);
  void Promise.all([load(), loadRules()]).then(([{ exercise }, { rules }]) =>
    loadTexts(register, insideIt({ exercise, rules }), ['first']),
  );
}
