import { openings } from 'virtual:openings';
import { rememberedRegister } from '#app/register.ts';
import { appRoot } from '#ui/navigation/app-root.ts';

/**
 * Asks for what belongs to one exercise while the code of every exercise is still on its way: small, it runs long before the
 * session's page, which then finds everything here.
 */
const [agency, slug] = location.pathname.slice(appRoot.length).split('/').slice(1);
void openings[`${agency}/${slug}`]?.[rememberedRegister()]();
