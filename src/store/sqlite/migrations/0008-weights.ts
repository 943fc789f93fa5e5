/** What an engagement weighs, apart from its record: ways through the graph ask it of very many. */
export const WEIGHTS = `
ALTER TABLE engagement ADD COLUMN weight REAL NOT NULL DEFAULT 0;
UPDATE engagement SET weight = record ->> 'weight';
`;
