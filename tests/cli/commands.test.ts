import { expect, test } from 'vitest';
import { COMMANDS, commandsFor } from '../../src/cli/commands.ts';

test.each(Object.keys(COMMANDS))(
  '%s takes the arguments that the help of the program tells of it',
  async (name) => {
    const told = (await commandsFor([])).find((command) => command.name() === name);
    const [own, ...others] = await commandsFor([name]);
    expect(others).toEqual([]);
    expect(own?.name()).toBe(name);
    const { options, registeredArguments, commands } = own!;
    const usage = [
      ...(options.length > 0 ? ['[options]'] : []),
      ...registeredArguments.map((one) => {
        const argument = `${one.name()}${one.variadic ? '...' : ''}`;
        return one.required ? `<${argument}>` : `[${argument}]`;
      }),
      ...(commands.length > 0 ? ['[command]'] : []),
    ].join(' ');
    expect(told?.usage()).toBe(usage);
    expect(told?.summary()).not.toBe('');
  },
);

test('"help" before its name loads a command, too', async () => {
  const [named, ...others] = await commandsFor(['help', 'read']);
  expect(others).toEqual([]);
  expect(named?.registeredArguments).toHaveLength(1);
});
