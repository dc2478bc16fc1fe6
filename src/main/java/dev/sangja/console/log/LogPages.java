package dev.sangja.console.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.log.CallLog;
import dev.sangja.search.log.LogQuery;
import dev.sangja.search.log.LoggedCall;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Calls with keys, newest first, narrowed by method, status and text. */
@Path("/{lang:ko|en}/console/engines/{engine}/logs")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class LogPages {
    private static final int WRONG = 422;
    private static final int PAGE = 25;
    private static final int LAST_PAGE = 400;
    private static final int LONGEST = 512;
    private static final int REFUSED = 400;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();

    private final ConsoleAccess access;
    private final CallLog log;

    LogPages(ConsoleAccess access, CallLog log) {
        this.access = access;
        this.log = log;
    }

    /** A call. */
    record Call(
            String time,
            String method,
            String path,
            int status,
            boolean refused,
            String agent,
            String sent,
            String answered) {}

    /** A method to choose. */
    record Choice(String code, boolean chosen) {}

    /**
     * The page.
     *
     * @param narrowed whether filters are set
     * @param previous query of the page before; "" for none
     * @param next query of the page after; "" for none
     */
    @CheckedTemplate(
            basePath = "console/log",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogsPage(
            Frame frame,
            List<Call> calls,
            List<Choice> methods,
            String status,
            String text,
            boolean narrowed,
            String error,
            String previous,
            String next)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String method,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("") String text,
            @RestQuery @DefaultValue("1") int page) {
        Engine engine = access.engine(name);
        boolean legal = status.isEmpty() || status.matches("[1-5][0-9]{2}");
        String error = legal ? "" : Words.in(ConsoleMessages.class, lang).log_status_wrong(status);
        var query =
                new LogQuery(
                        Instant.EPOCH,
                        Instant.now().plusSeconds(1),
                        legal && !status.isEmpty()
                                ? Optional.of(Integer.valueOf(status))
                                : Optional.empty(),
                        Optional.of(method).filter(METHODS::contains),
                        Optional.of(clean(text)).filter(wanted -> !wanted.isEmpty()),
                        false);
        int shown = Math.clamp(page, 1, LAST_PAGE);
        List<LoggedCall> calls = log.page(engine.id(), query, (shown - 1) * PAGE, PAGE + 1);
        String rest =
                "?method=%s&status=%s&text=%s&page="
                        .formatted(method(method), legal ? status : "", encoded(text));
        var html =
                new LogsPage(
                        Frame.of(lang, engine, Section.LOGS),
                        calls.stream().limit(PAGE).map(LogPages::call).toList(),
                        METHODS.stream()
                                .map(each -> new Choice(each, each.equals(method)))
                                .toList(),
                        status,
                        text,
                        !method.isEmpty() || !status.isEmpty() || !text.isBlank(),
                        error,
                        shown > 1 ? rest + (shown - 1) : "",
                        calls.size() > PAGE && shown < LAST_PAGE ? rest + (shown + 1) : "");
        return HtmlAnswer.of(legal ? 200 : WRONG, html, lang).build();
    }

    private static String method(String wanted) {
        return METHODS.contains(wanted) ? wanted : "";
    }

    private static String clean(String text) {
        String bare = text.replace("\0", "").strip();
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }

    private static String encoded(String text) {
        return Frame.encoded(clean(text));
    }

    private static Call call(LoggedCall call) {
        return new Call(
                TIME.format(call.at()),
                call.method(),
                call.path(),
                call.status(),
                call.status() >= REFUSED,
                call.userAgent(),
                pretty(call.requestBody()),
                pretty(call.responseBody()));
    }

    /** On several lines where it is JSON; a body that was cut is none, and stays as it is. */
    private static String pretty(String body) {
        try {
            return body.isEmpty() ? "" : JSON.readTree(body).toPrettyString();
        } catch (JsonProcessingException _) {
            return body;
        }
    }
}
