/**
 * Phrases by the id of the topic they name. Braces hold alternatives; `<adjective>` is any country's. A phrase may stand
 * under several ids and then names all of them. Its last mark tells more: "*" that it names its topic only where the
 * words around it speak of fields or matters, "!" that it hides sectors that begin with it.
 */
export type TopicPhrases = Readonly<Record<string, readonly string[]>>;
