import { describeSyncKills, openSqlite } from './describe-sync-kills.ts';

describeSyncKills('SQLite', { environment: {}, releases: 1000, kills: 10, open: openSqlite });
