import { describeDashboard } from './support/describe-dashboard.ts';
import { walks } from './walks.ts';

describeDashboard('the dashboard over SQLite', walks);
