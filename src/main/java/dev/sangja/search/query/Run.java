package dev.sangja.search.query;

import dev.sangja.search.request.Group;
import dev.sangja.search.request.Page;
import dev.sangja.search.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.grouping.FirstPassGroupingCollector;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.SearchGroup;
import org.apache.lucene.search.grouping.TopGroupsCollector;

/** Runs a plan: one pass over what is found for the page, its total and all facets; a second one for groups. */
final class Run {
    private final IndexSearcher searcher;
    private final Plan plan;
    private final Page page;
    private final int limit;
    private final Facets facets;

    /** @param limit results behind this one are neither counted nor shown */
    Run(IndexSearcher searcher, Plan plan, Page page, int limit, Facets facets) {
        this.limit = limit;
        this.searcher = searcher;
        this.plan = plan;
        this.page = page;
        this.facets = facets;
    }

    Found documents() throws IOException {
        int last = last();
        if (last <= page.offset()) {
            return new Found(total(), List.of());
        }
        return plan.newest() ? newest(last) : ranked(last);
    }

    private Found newest(int last) throws IOException {
        ScoreDoc[] all = new Newest(searcher, plan.query()).first(last);
        ScoreDoc[] docs = Arrays.stream(all).skip(page.offset()).toArray(ScoreDoc[]::new);
        score(docs);
        return found(total(), docs);
    }

    private Found ranked(int last) throws IOException {
        var manager =
                new TopFieldCollectorManager(
                        withScore(), last, null, facets.isEmpty() ? limit : Integer.MAX_VALUE);
        TopFieldCollector top = manager.newCollector();
        collect(top);
        ScoreDoc[] docs = top.topDocs(page.offset(), page.size()).scoreDocs;
        takeScores(docs);
        return found(Math.min(limit, top.getTotalHits()), docs);
    }

    /**
     * The order with the score behind it, which then is known of each document that is found: to compute it afterwards takes
     * as long as another search. No two documents are alike up to there, so it changes nothing.
     */
    private Sort withScore() {
        SortField[] order = plan.sort().getSort();
        if (plan.alike() || plan.sort().needsScores()) {
            return plan.sort();
        }
        SortField[] more = Arrays.copyOf(order, order.length + 1);
        more[order.length] = SortField.FIELD_SCORE;
        return new Sort(more);
    }

    private void takeScores(ScoreDoc[] docs) {
        SortField[] order = withScore().getSort();
        int at = 0;
        while (at < order.length && order[at].getType() != SortField.Type.SCORE) {
            at++;
        }
        for (ScoreDoc doc : docs) {
            doc.score = at < order.length ? (Float) ((FieldDoc) doc).fields[at] : 1;
        }
    }

    private static Found found(long total, ScoreDoc[] docs) {
        return new Found(
                total, Arrays.stream(docs).map(doc -> new Found.Row(doc, List.of())).toList());
    }

    /** Behind the last result that the page can show. */
    private int last() {
        int behind = Math.min(page.offset() + page.size(), limit);
        return Math.min(behind, searcher.getIndexReader().maxDoc());
    }

    /** Without any order. */
    private long total() throws IOException {
        if (facets.isEmpty()) {
            return searcher.search(plan.query(), new Once<>(new LimitedCount(limit))).count();
        }
        FacetCollector all = facets.collector();
        searcher.search(plan.query(), new Once<>(all));
        return Math.min(limit, all.total());
    }

    private void collect(Collector... collectors) throws IOException {
        var all = new ArrayList<Collector>(Arrays.asList(collectors));
        if (!facets.isEmpty()) {
            all.add(facets.collector());
        }
        searcher.search(plan.query(), new Once<>(MultiCollector.wrap(all)));
    }

    private void score(ScoreDoc[] docs) throws IOException {
        if (plan.alike()) {
            for (ScoreDoc doc : docs) {
                doc.score = 1;
            }
        } else {
            TopFieldCollector.populateScores(docs, searcher, plan.query());
        }
    }

    Found groups(Group group, Schema schema) throws IOException {
        int last = last();
        if (last <= page.offset()) {
            return new Found(total(), List.of());
        }
        var best =
                new FirstPassGroupingCollector<>(
                        ValueSelector.of(group.field(), schema), plan.sort(), last);
        var groups = new GroupCount(ValueSelector.of(group.field(), schema), limit);
        var documents = new FacetCollector(List.of());
        collect(best, groups, documents);
        long total = Math.min(limit, group.collapse() ? groups.count() : documents.total());
        Collection<SearchGroup<Object>> shown = best.getTopGroups(page.offset());
        return new Found(total, shown == null ? List.of() : members(group, schema, shown));
    }

    private List<Found.Row> members(
            Group group, Schema schema, Collection<SearchGroup<Object>> shown) throws IOException {
        var sort = Sorts.compile(group.sort(), schema);
        var heads =
                new TopGroupsCollector<>(
                        ValueSelector.of(group.field(), schema),
                        shown,
                        plan.sort(),
                        plan.sort(),
                        1,
                        false);
        var members =
                new TopGroupsCollector<>(
                        ValueSelector.of(group.field(), schema),
                        shown,
                        plan.sort(),
                        sort,
                        group.size() + 1,
                        false);
        searcher.search(plan.query(), new Once<>(MultiCollector.wrap(heads, members)));
        var headDocs = heads.getTopGroups(0);
        var memberDocs = members.getTopGroups(0);
        return headDocs == null || memberDocs == null
                ? List.of()
                : rows(headDocs.groups, memberDocs.groups, group.size());
    }

    private List<Found.Row> rows(GroupDocs<Object>[] heads, GroupDocs<Object>[] members, int size)
            throws IOException {
        var rows = new ArrayList<Found.Row>();
        for (int i = 0; i < heads.length; i++) {
            ScoreDoc head = heads[i].scoreDocs()[0];
            ScoreDoc[] others =
                    Arrays.stream(members[i].scoreDocs())
                            .filter(other -> other.doc != head.doc)
                            .limit(size)
                            .toArray(ScoreDoc[]::new);
            score(new ScoreDoc[] {head});
            score(others);
            rows.add(new Found.Row(head, List.of(others)));
        }
        return rows;
    }
}
