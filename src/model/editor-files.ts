/** Tells code editors which schema belongs to which file, in the form that each of them reads. VS Code's own file is kept by hand, as it holds more. */

export interface SchemaOfFiles {
  /** "events": data/schemas/events.schema.json. */
  name: string;
  /** "data/events/<year>.json". */
  files: string;
}

/** Generated files, by path from the project root. */
export function editorFiles(list: readonly SchemaOfFiles[]): Record<string, string> {
  return { '.idea/jsonSchemas.xml': jetBrains(list), '.zed/settings.json': zed(list) };
}

const patternOf = ({ files }: SchemaOfFiles): string => files.replace(/<\w+>/, '*');
const schemaOf = ({ name }: SchemaOfFiles): string => `data/schemas/${name}.schema.json`;

const option = (name: string, value: string): string =>
  `<option name="${name}" value="${value}" />`;

function jetBrains(list: readonly SchemaOfFiles[]): string {
  const entries = list.map((one) => {
    const pattern = patternOf(one);
    const item = [
      ...(pattern.includes('*') ? [option('pattern', 'true')] : []),
      option('path', pattern),
      ...(pattern.includes('*') ? [option('mappingKind', 'Pattern')] : []),
    ];
    return `        <entry key="${one.name}">
          <value>
            <SchemaInfo>
              ${option('name', one.name)}
              ${option('relativePathToSchema', schemaOf(one))}
              <option name="patterns">
                <list>
                  <Item>
${item.map((line) => `                    ${line}`).join('\n')}
                  </Item>
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${entries.join('\n')}
      </map>
    </state>
  </component>
</project>
`;
}

function zed(list: readonly SchemaOfFiles[]): string {
  const schemas = list.map((one) => ({
    fileMatch: [`/${patternOf(one)}`],
    url: `./${schemaOf(one)}`,
  }));
  return `${JSON.stringify({ lsp: { 'json-language-server': { settings: { json: { schemas } } } } }, null, 2)}\n`;
}
