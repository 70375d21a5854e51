import fc from 'fast-check';

/** CI draws the same sample each time, so that it fails for a change alone; `npm run soak` draws others. */
fc.configureGlobal({ seed: Number(process.env.SOURCELIGHT_SEED ?? 2022) });
