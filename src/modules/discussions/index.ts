export { findLeaks } from './leaks/find-leaks.ts'
