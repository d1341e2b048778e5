// What every unit test file starts with: under continuous integration properties are tried with one seed, so that a commit
// passes or fails for what is in it; elsewhere each run tries others.
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 1 });
