package dev.sangja.compiler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.source.Finding;
import java.nio.file.Path;
import java.util.List;

/** How the command prints what the compiler says. */
enum ReportFormat {
    /** For people: place, what, why and mend. */
    TEXT {
        @Override
        String print(Path folder, List<Report> reports) {
            var text = new StringBuilder();
            for (Report report : reports) {
                report.diagnostics().forEach(each -> text.append(line(folder, each)));
                text.append(
                        "%s: %s, %s%n"
                                .formatted(
                                        report.course(),
                                        count(report.errors(), "error"),
                                        count(report.warnings(), "warning")));
            }
            return text.toString();
        }

        private String line(Path folder, Diagnostic each) {
            Finding finding = each.finding();
            return "%s:%d:%d: %s: %s%n    because: %s (%s)%n    mend: %s%n"
                    .formatted(
                            folder.resolve(finding.file()),
                            finding.line(),
                            finding.column(),
                            each.rule().severity().code(),
                            finding.message().replace("\n", " ⏎ "),
                            each.rule().why(),
                            each.rule().code(),
                            finding.mend());
        }

        private String count(long number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    },

    /**
     * For programs: {@code [{"course", "errors", "warnings", "findings": [{"file", "line", "column", "severity", "rule",
     * "message", "why", "mend"}]}]}.
     */
    JSON {
        @Override
        String print(Path folder, List<Report> reports) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            for (Report report : reports) {
                ObjectNode course = all.addObject().put("course", report.course());
                course.put("errors", report.errors()).put("warnings", report.warnings());
                ArrayNode findings = course.putArray("findings");
                report.diagnostics().forEach(each -> findings.add(finding(folder, each)));
            }
            try {
                return JSON_WRITER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private ObjectNode finding(Path folder, Diagnostic each) {
            Finding finding = each.finding();
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("file", folder.resolve(finding.file()).toString())
                    .put("line", finding.line())
                    .put("column", finding.column())
                    .put("severity", each.rule().severity().code())
                    .put("rule", each.rule().code())
                    .put("message", finding.message())
                    .put("why", each.rule().why())
                    .put("mend", finding.mend());
        }
    },

    /** Annotations, as workflow commands that code hosts read from a log and show beside the line. */
    GITHUB {
        @Override
        String print(Path folder, List<Report> reports) {
            var text = new StringBuilder();
            for (Report report : reports) {
                for (Diagnostic each : report.diagnostics()) {
                    Finding finding = each.finding();
                    text.append(
                            "::%s file=%s,line=%d,col=%d,title=%s::%s%n"
                                    .formatted(
                                            each.rule().severity().code(),
                                            property(folder.resolve(finding.file()).toString()),
                                            finding.line(),
                                            finding.column(),
                                            each.rule().code(),
                                            data(finding.message() + "; " + finding.mend())));
                }
            }
            return text.toString();
        }

        private String property(String text) {
            return data(text).replace(":", "%3A").replace(",", "%2C");
        }

        private String data(String text) {
            return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        }
    };

    private static final JsonMapper JSON_WRITER = JsonMapper.builder().build();

    /**
     * Everything to print.
     *
     * @param folder of the courses, as the user named it
     */
    abstract String print(Path folder, List<Report> reports);
}
