/** `server.json`: how the registry of assistant tools (MCP) names this package and starts it; read with `mcpName` of the package. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly mcpName: string;
}

export function registryEntry({ name, version, mcpName }: Package): object {
  return {
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    name: mcpName,
    title: 'maillage',
    description: 'Audit internal linking, read findings, links to add, coverage and calendar, and plan.',
    version,
    packages: [
      {
        registryType: 'npm',
        identifier: name,
        version,
        runtimeHint: 'npx',
        transport: { type: 'stdio' },
        packageArguments: [{ type: 'positional', value: 'mcp' }],
        environmentVariables: [
          { name: 'MAILLAGE_DATA', description: 'Folder of the data', format: 'filepath' },
          { name: 'MAILLAGE_LANG', description: 'Language of the answers', choices: ['fr', 'en'] },
        ],
      },
    ],
  };
}
