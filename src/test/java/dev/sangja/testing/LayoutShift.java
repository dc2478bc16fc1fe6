package dev.sangja.testing;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * How far a page's content jumped since it was opened, not counting what followed within half a second of a key or a
 * tap.
 *
 * @param score the sum of all shifts, 0 for none; browsers call 0.1 and more poor
 * @param movers what moved, as {@code tag#id.class: from y to y}
 */
public record LayoutShift(double score, List<String> movers) {
    private static final String MEASURE =
            """
            async () => {
              const shifts = [];
              const take = (list) => shifts.push(...list.filter((shift) => !shift.hadRecentInput));
              const observer = new PerformanceObserver((list) => take(list.getEntries()));
              observer.observe({ type: "layout-shift", buffered: true });
              for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
              take(observer.takeRecords());
              observer.disconnect();
              const name = (node) => node?.nodeType === 1
                ? node.tagName.toLowerCase() + (node.id && "#" + node.id)
                    + [...node.classList].map((c) => "." + c).join("")
                : String(node?.nodeName);
              return {
                score: shifts.reduce((sum, shift) => sum + shift.value, 0),
                movers: shifts.flatMap((shift) => shift.sources).map((source) =>
                  `${name(source.node)}: ${source.previousRect.y} to ${source.currentRect.y}`),
              };
            }
            """;

    public LayoutShift {
        movers = List.copyOf(movers);
    }

    public static LayoutShift of(Page page) {
        var measured = (Map<?, ?>) page.evaluate(MEASURE);
        var movers = (List<?>) measured.get("movers");
        var score = (Number) measured.get("score");
        if (score == null || movers == null) {
            throw new IllegalStateException("the browser does not measure layout shifts");
        }
        return new LayoutShift(score.doubleValue(), movers.stream().map(String::valueOf).toList());
    }
}
