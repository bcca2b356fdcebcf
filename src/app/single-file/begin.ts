// The one script of the single file: it runs in the page, and in the worker that the page starts from it.
if (typeof document === 'undefined') void import('#backend/files/inspection.worker.ts');
else void import('#app/main.tsx');
