/** The browser's extension API with promises, the same in every browser. Never imported by `detect`: it weighs 10 kB. */
export { default as browser } from 'webextension-polyfill';
