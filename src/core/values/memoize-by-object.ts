/** The same function of an object that stays as it is, asked once for each: what it answered is kept as long as the object. */
export function memoizeByObject<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) known.set(of, (answer = work(of)));
    return answer;
  };
}
