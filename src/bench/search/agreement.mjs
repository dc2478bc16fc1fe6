// Where answers differ: a fast answer is worth something only when it is the same.

const OF_EACH_KIND = 30;

/** The first searches of each kind, in an order that leaves no ties: the score's or their own, then that of the ids. */
export function firstOfEachKind(queries) {
  const seen = {};
  return queries
    .filter(({ kind }) => (seen[kind] = (seen[kind] ?? 0) + 1) <= OF_EACH_KIND)
    .map(({ kind, body }) => ({ kind, body: { ...body, sort: [...(body.sort ?? [{ _score: "desc" }]), { id: "asc" }] } }));
}

/** By kind, in the order of the searches: { total, ids }. */
export async function answersOf(peer, queries) {
  const answers = {};
  for (const { kind, body } of queries) (answers[kind] ??= []).push(await peer.answer(body));
  return answers;
}

/** Of one kind: the part of searches with equal totals, the mean ratio of totals, and the part of the first ten in common. */
export function compared(ones, others) {
  const pairs = ones.map((one, i) => [one, others[i]]);
  return {
    equal: mean(pairs.map(([one, other]) => (one.total === other.total ? 1 : 0))),
    totals: mean(pairs.map(([one, other]) => (one.total + 1) / (other.total + 1))),
    common: mean(pairs.map(([one, other]) => inCommon(one.ids, other.ids))),
  };
}

function inCommon(ids, others) {
  const most = Math.max(ids.length, others.length);
  return most === 0 ? 1 : ids.filter((id) => others.includes(id)).length / most;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
