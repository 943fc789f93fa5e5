/** In place of a release's language where it cannot be told. */
const UNTOLD = 'und';

/** Whether a release's language (BCP 47) is one of those wanted, of whatever region, or cannot be told. */
export function isWantedLanguage(language: string, wanted: readonly string[]): boolean {
  return language === UNTOLD || wanted.some((each) => baseOf(each) === baseOf(language));
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
