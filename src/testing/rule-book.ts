export { procedures as ruleBook } from '#app/procedures.ts';
