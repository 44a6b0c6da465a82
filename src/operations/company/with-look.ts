type Fields = Readonly<Record<string, unknown>>;

/** A company document whose documents take this look; the document itself without one. */
export function withLook(company: Record<string, unknown>, look: object | undefined): Record<string, unknown> {
  if (look === undefined) return company;
  const organisation = (company.organisation ?? {}) as Fields;
  const brand = (organisation.brand ?? {}) as Fields;
  return { ...company, organisation: { ...organisation, brand: { ...brand, look } } };
}
