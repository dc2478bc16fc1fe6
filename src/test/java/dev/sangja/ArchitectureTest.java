package dev.sangja;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of rooms. A package without a row, or an arrow that the map lacks, fails the build. */
class ArchitectureTest {
    private static final String ROOT = "dev.sangja";

    /** Room to the rooms that it may use; "" is the root package with the program's entrance. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry(
                            "",
                            Set.of(
                                    "platform.database",
                                    "platform.launch",
                                    "compiler",
                                    "lesson",
                                    "lesson.format")),
                    Map.entry("platform.launch", Set.of()),
                    Map.entry("platform.database", Set.of()),
                    Map.entry("platform.instance", Set.of()),
                    Map.entry("platform.api", Set.of("platform.i18n")),
                    Map.entry("platform.i18n", Set.of()),
                    Map.entry("platform.limit", Set.of()),
                    Map.entry("platform.text", Set.of()),
                    Map.entry("lesson.source", Set.of()),
                    Map.entry("lesson", Set.of("platform.i18n", "platform.text", "lesson.source")),
                    Map.entry(
                            "lesson.format",
                            Set.of("platform.i18n", "platform.text", "lesson", "lesson.source")),
                    Map.entry("platform.form", Set.of("platform.api", "platform.instance")),
                    Map.entry("account.password", Set.of()),
                    Map.entry(
                            "account",
                            Set.of(
                                    "platform.api",
                                    "platform.form",
                                    "platform.i18n",
                                    "platform.instance")),
                    Map.entry(
                            "account.signin",
                            Set.of(
                                    "platform.api",
                                    "platform.form",
                                    "platform.i18n",
                                    "platform.instance",
                                    "platform.limit",
                                    "account",
                                    "account.password")),
                    Map.entry(
                            "people",
                            Set.of(
                                    "platform.api",
                                    "platform.i18n",
                                    "account",
                                    "account.password",
                                    "account.signin")),
                    Map.entry(
                            "exercise",
                            Set.of(
                                    "platform.api",
                                    "platform.i18n",
                                    "lesson",
                                    "account",
                                    "grading",
                                    "runner")),
                    Map.entry(
                            "compiler",
                            Set.of(
                                    "compiler.words",
                                    "platform.i18n",
                                    "lesson",
                                    "lesson.format",
                                    "lesson.source",
                                    "grading",
                                    "runner")),
                    Map.entry("restaurants", Set.of()),
                    Map.entry(
                            "restaurants.demo",
                            Set.of(
                                    "restaurants",
                                    "search.engine",
                                    "search.schema",
                                    "search.document",
                                    "search.limit",
                                    "search.credential")),
                    Map.entry(
                            "restaurants.page",
                            Set.of(
                                    "platform.api",
                                    "platform.i18n",
                                    "platform.text",
                                    "restaurants",
                                    "restaurants.demo",
                                    "search.analysis",
                                    "search.analytics",
                                    "search.api",
                                    "search.credential",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.query",
                                    "search.request",
                                    "search.schema",
                                    "search.view")),
                    Map.entry("search.analysis", Set.of("search.analysis.hangul")),
                    Map.entry("search.analysis.hangul", Set.of()),
                    Map.entry(
                            "search.language",
                            Set.of(
                                    "search.analysis",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.engine",
                                    "search.schema")),
                    Map.entry("search.error", Set.of("platform.api")),
                    Map.entry("search.body", Set.of("search.error")),
                    Map.entry("search.limit", Set.of()),
                    Map.entry(
                            "search.engine",
                            Set.of("search.body", "search.error", "search.key", "search.limit")),
                    Map.entry(
                            "search.schema",
                            Set.of(
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine")),
                    Map.entry(
                            "search.document",
                            Set.of(
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine",
                                    "search.schema")),
                    Map.entry(
                            "search.transfer",
                            Set.of(
                                    "search.limit",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.engine",
                                    "search.schema",
                                    "search.document")),
                    Map.entry(
                            "search.api",
                            Set.of(
                                    "search.limit",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.engine",
                                    "search.schema",
                                    "search.document",
                                    "search.request",
                                    "search.relevance",
                                    "search.analytics",
                                    "search.view",
                                    "search.index",
                                    "search.query")),
                    Map.entry(
                            "search.request",
                            Set.of(
                                    "search.error",
                                    "search.limit",
                                    "search.engine",
                                    "search.schema")),
                    Map.entry(
                            "search.relevance",
                            Set.of(
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine",
                                    "search.schema",
                                    "search.request")),
                    Map.entry(
                            "search.synonym",
                            Set.of(
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine",
                                    "search.request")),
                    Map.entry(
                            "search.curation",
                            Set.of(
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine",
                                    "search.request")),
                    Map.entry(
                            "search.absent",
                            Set.of("search.body", "search.error", "search.key", "search.engine")),
                    Map.entry("search.key", Set.of("search.error")),
                    Map.entry(
                            "search.credential",
                            Set.of(
                                    "platform.api",
                                    "platform.instance",
                                    "platform.limit",
                                    "account",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine")),
                    Map.entry("platform.record", Set.of()),
                    Map.entry(
                            "search.log",
                            Set.of(
                                    "platform.api",
                                    "platform.record",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.engine")),
                    Map.entry(
                            "search.analytics",
                            Set.of(
                                    "platform.api",
                                    "platform.record",
                                    "search.body",
                                    "search.error",
                                    "search.key",
                                    "search.limit",
                                    "search.engine",
                                    "search.log",
                                    "search.request")),
                    Map.entry(
                            "search.view",
                            Set.of(
                                    "search.error",
                                    "search.engine",
                                    "search.language",
                                    "search.schema",
                                    "search.relevance",
                                    "search.synonym",
                                    "search.curation")),
                    Map.entry(
                            "search.index",
                            Set.of(
                                    "search.analysis",
                                    "search.engine",
                                    "search.language",
                                    "search.schema",
                                    "search.document",
                                    "search.view")),
                    Map.entry(
                            "search.query",
                            Set.of(
                                    "search.error",
                                    "search.analysis",
                                    "search.analysis.hangul",
                                    "search.engine",
                                    "search.language",
                                    "search.schema",
                                    "search.document",
                                    "search.request",
                                    "search.relevance",
                                    "search.synonym",
                                    "search.curation",
                                    "search.view",
                                    "search.index")),
                    Map.entry(
                            "sitesearch",
                            Set.of(
                                    "platform.i18n",
                                    "platform.text",
                                    "lesson",
                                    "search.error",
                                    "search.limit",
                                    "search.engine",
                                    "search.schema",
                                    "search.document",
                                    "search.request",
                                    "search.query",
                                    "search.view",
                                    "search.analytics",
                                    "search.api")),
                    Map.entry(
                            "console",
                            Set.of(
                                    "account",
                                    "platform.i18n",
                                    "search.body",
                                    "search.engine",
                                    "search.error",
                                    "search.schema")),
                    Map.entry(
                            "console.document",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.api",
                                    "search.body",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.query",
                                    "search.request",
                                    "search.schema",
                                    "search.view")),
                    Map.entry(
                            "console.schema",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.api",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.query",
                                    "search.schema",
                                    "search.view")),
                    Map.entry(
                            "console.log",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.engine",
                                    "search.log")),
                    Map.entry(
                            "console.key",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.credential",
                                    "search.error")),
                    Map.entry(
                            "console.imports",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.analysis.hangul",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.schema",
                                    "search.transfer")),
                    Map.entry(
                            "console.engine",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.engine",
                                    "search.error",
                                    "search.index")),
                    Map.entry(
                            "console.tester",
                            Set.of(
                                    "account",
                                    "console",
                                    "platform.api",
                                    "platform.i18n",
                                    "platform.text",
                                    "search.api",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.query",
                                    "search.request",
                                    "search.schema",
                                    "search.view")),
                    Map.entry(
                            "console.synonym",
                            Set.of(
                                    "account",
                                    "console",
                                    "console.tester",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.request",
                                    "search.synonym",
                                    "search.view")),
                    Map.entry(
                            "console.curation",
                            Set.of(
                                    "account",
                                    "console",
                                    "console.tester",
                                    "platform.api",
                                    "platform.i18n",
                                    "platform.text",
                                    "search.analytics",
                                    "search.curation",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.request",
                                    "search.view")),
                    Map.entry(
                            "console.relevance",
                            Set.of(
                                    "account",
                                    "console",
                                    "console.tester",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.query",
                                    "search.relevance",
                                    "search.schema",
                                    "search.view")),
                    Map.entry(
                            "console.analytics",
                            Set.of(
                                    "account",
                                    "console",
                                    "console.tester",
                                    "platform.api",
                                    "platform.i18n",
                                    "search.analytics",
                                    "search.engine",
                                    "search.view")),
                    Map.entry(
                            "console.reference",
                            Set.of(
                                    "account",
                                    "console",
                                    "console.tester",
                                    "platform.api",
                                    "platform.i18n",
                                    "platform.text",
                                    "search.api",
                                    "search.credential",
                                    "search.document",
                                    "search.engine",
                                    "search.error",
                                    "search.limit",
                                    "search.query",
                                    "search.request",
                                    "search.schema",
                                    "search.view")),
                    Map.entry(
                            "compiler.words", Set.of("platform.i18n", "lesson", "search.analysis")),
                    Map.entry("grading", Set.of("platform.i18n", "runner")),
                    Map.entry("owner", Set.of("platform.api", "account")),
                    Map.entry("draft", Set.of("platform.api", "lesson", "account", "exercise")),
                    Map.entry("progress", Set.of("platform.api", "lesson", "account", "exercise")),
                    Map.entry(
                            "learner",
                            Set.of(
                                    "platform.api",
                                    "platform.i18n",
                                    "lesson",
                                    "account",
                                    "account.signin",
                                    "exercise")),
                    Map.entry("runner.protocol", Set.of()),
                    Map.entry("runner.worker", Set.of("runner.protocol")),
                    Map.entry(
                            "runner",
                            Set.of(
                                    "platform.api",
                                    "platform.instance",
                                    "platform.limit",
                                    "account",
                                    "runner.protocol")),
                    Map.entry("web", Set.of("account", "lesson", "platform.api", "platform.i18n")));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void every_package_is_on_the_map_and_every_room_of_the_map_exists() {
        Set<String> rooms =
                CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
        assertThat(new TreeSet<>(rooms)).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void rooms_use_only_what_the_map_allows() {
        var trespasses = new TreeSet<String>();
        for (JavaClass origin : CLASSES) {
            for (var dependency : origin.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (resideInAPackage(ROOT + "..").test(target)
                        && !allowed(room(origin), room(target))) {
                    trespasses.add(dependency.getDescription());
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void rooms_form_no_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_worker_sees_the_engine_that_runs_programs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".runner.worker")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.caoccao..")
                .check(CLASSES);
    }

    @Test
    void only_three_rooms_of_the_search_see_lucene() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".search.analysis", ROOT + ".search.index", ROOT + ".search.query")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
