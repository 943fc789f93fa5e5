import { askAhead } from '../../api/ahead.ts';
import { readStartSearch } from '../../app/page-search.ts';
import { askStart } from './ask-early.ts';

// A script of its own, which the server puts before those of the page: small, and there long before they are.
const { order } = readStartSearch(Object.fromEntries(new URLSearchParams(location.search)));
void askStart(askAhead, order);
