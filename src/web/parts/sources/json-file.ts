/** The object of a JSON file; an empty one when it is not JSON, which the service refuses in words. */
export async function jsonFile(file: File): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await file.text());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
