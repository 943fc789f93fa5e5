import { describeSyncKills, openSqlite } from './describe-sync-kills.ts';

describeSyncKills('SQLite', { environment: {}, releases: 500, kills: 8, open: openSqlite });
