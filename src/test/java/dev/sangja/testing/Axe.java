package dev.sangja.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for barriers in a page as it is once what moves has come to rest. */
public final class Axe {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** What fades in has no colours of its own yet; what turns for ever has them already. */
    private static final String AT_REST =
            """
            () => Promise.allSettled(
              document.getAnimations()
                .filter((moving) => moving.effect.getComputedTiming().endTime !== Infinity)
                .map((moving) => moving.finished)).then(() => null)
            """;

    private Axe() {}

    /** Fails on every serious or critical finding, with its rule and the elements. */
    public static void check(Page page) {
        List<String> findings = findings(page);
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    "axe found "
                            + findings.size()
                            + " grave barrier(s) on "
                            + page.url()
                            + ":\n"
                            + String.join("\n", findings));
        }
    }

    /** Serious and critical findings, one text each. */
    public static List<String> findings(Page page) {
        page.evaluate(AT_REST);
        return new AxeBuilder(page)
                        .setLegacyMode(true) // the other mode opens a tab of its own for the report
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Axe::text)
                        .toList();
    }

    private static String text(Rule rule) {
        return rule.getNodes().stream()
                .map(Axe::text)
                .collect(
                        Collectors.joining(
                                "\n",
                                "- %s (%s): %s\n"
                                        .formatted(rule.getId(), rule.getImpact(), rule.getHelp()),
                                ""));
    }

    private static String text(CheckedNode node) {
        String mend =
                String.valueOf(node.getFailureSummary()).strip().replaceAll("\\s*\\n\\s*", " ");
        return "    %s  %s\n      %s".formatted(node.getTarget(), node.getHtml(), mend);
    }
}
