// How good the rankings of a system are, as trec_eval counts it: the gain of a document is its grade.

const FIRST = 10;
const RECALLED = 100;

/** Means over all queries. @param rankings documents best first, by query */
export function measured(queries, judged, rankings) {
  const each = queries.map(({ id }) => ofOne(judged.get(id), rankings.get(id) ?? []));
  const mean = (measure) => each.reduce((sum, one) => sum + one[measure], 0) / each.length;
  return { ndcg: mean("ndcg"), mrr: mean("mrr"), recall: mean("recall"), empty: mean("empty") };
}

export function ofOne(grades, ranking) {
  const grade = (document) => Math.max(0, grades.get(document) ?? 0);
  const ideal = [...grades.values()].filter((one) => one > 0).sort((a, b) => b - a);
  const first = ranking.slice(0, FIRST).findIndex((document) => grade(document) > 0);
  return {
    ndcg: gain(ranking.slice(0, FIRST).map(grade)) / gain(ideal.slice(0, FIRST)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: ranking.slice(0, RECALLED).filter((document) => grade(document) > 0).length / ideal.length,
    empty: ranking.length === 0 ? 1 : 0,
  };
}

function gain(grades) {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}
