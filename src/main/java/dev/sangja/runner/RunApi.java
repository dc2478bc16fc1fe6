package dev.sangja.runner;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Refusals;
import dev.sangja.account.Role;
import dev.sangja.account.Viewer;
import dev.sangja.platform.api.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Runs programs for learners and for programs that have an account. */
@Path("/api/runs")
@Produces(MediaType.APPLICATION_JSON)
class RunApi {
    private final Runner runner;
    private final ProgramTests tests;
    private final RunQuota quota;
    private final CurrentLearner learner;

    RunApi(Runner runner, ProgramTests tests, RunQuota quota, CurrentLearner learner) {
        this.runner = runner;
        this.tests = tests;
        this.quota = quota;
        this.learner = learner;
    }

    /**
     * The most that a run may ask for, and what it gets where it asks for nothing.
     *
     * @param gradedCpuSeconds what the programs of lessons get
     */
    record Limits(
            double cpuSeconds,
            double gradedCpuSeconds,
            int memoryMiB,
            int outputBytes,
            int sourceBytes,
            int stdinBytes,
            int files,
            int fileBytes,
            int tests) {}

    @GET
    @Path("limits")
    @Operation(operationId = "runLimits", summary = "The most that a run may use")
    public Limits limits() {
        RunLimits most = RunLimits.DEFAULT;
        return new Limits(
                most.cpuSeconds(),
                RunLimits.GRADING.cpuSeconds(),
                most.memoryMiB(),
                most.outputBytes(),
                RunRequest.MAX_SOURCE_BYTES,
                CheckedRun.MAX_STDIN_BYTES,
                RunFiles.MOST,
                RunFiles.MAX_BYTES,
                RunTest.MOST);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "run",
            summary = "Runs a Python program",
            description =
                    "In an interpreter of its own without network, with a private folder. However the program ends is an outcome with status 200.")
    @APIResponse(
            responseCode = "200",
            description = "How it ended.",
            content = @Content(schema = @Schema(implementation = RunAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong, unknown or too large.")
    @APIResponse(responseCode = "401", description = "Neither a learner's cookie nor an account.")
    @APIResponse(responseCode = "413", description = "The program or its input is too long.")
    @APIResponse(responseCode = "429", description = "Too many runs; see Retry-After.")
    @APIResponse(responseCode = "503", description = "No worker; try again after Retry-After.")
    public Response run(@Nullable RunBody body) {
        Viewer viewer = learner.viewer();
        if (viewer.learner().isEmpty()) {
            return unknown();
        }
        return switch (CheckedRun.of(body)) {
            case CheckedRun.Bad(var problem) -> problem.response();
            case CheckedRun.Good good -> counted(good, viewer);
        };
    }

    private Response counted(CheckedRun.Good good, Viewer viewer) {
        boolean unlimited = viewer instanceof Viewer.Member(_, _, Role role) && role == Role.ADMIN;
        String name = viewer.learner().map(id -> id.value().toString()).orElseThrow();
        if (!unlimited) {
            var wait = quota.take(name, learner.address(), 1 + good.tests().size());
            if (wait.isPresent()) {
                return later(429, "Too many runs by this learner or from this address", wait.get());
            }
        }
        RunOutcome outcome = runner.run(good.request(), learner.address());
        return outcome instanceof RunOutcome.Ran ran ? tested(ran, good) : refused(outcome);
    }

    private Response tested(RunOutcome.Ran ran, CheckedRun.Good good) {
        if (good.tests().isEmpty()) {
            return answer(RunAnswer.of(ran, null));
        }
        return switch (tests.of(good.request(), good.tests(), learner.address())) {
            case ProgramTests.Results.All(var results) -> answer(RunAnswer.of(ran, results));
            case ProgramTests.Results.Not(var why) -> refused(why);
        };
    }

    private static Response answer(RunAnswer answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Response refused(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Ran ran -> throw new IllegalArgumentException("it was run: " + ran);
            case RunOutcome.Busy(var after) -> later(429, "Too many runs wait already", after);
            case RunOutcome.Lost() ->
                    later(503, "The worker went away twice during this run", Duration.ofSeconds(1));
            case RunOutcome.Unavailable(var reason, var after) ->
                    later(503, "There is no worker now. " + reason, after);
        };
    }

    private static Response later(int status, String what, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var problem = Problem.of(status, "%s; try again in %d s.".formatted(what, seconds));
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private static Response unknown() {
        var problem =
                Problem.of(
                        401,
                        "Runs are for learners: sign in, send Basic credentials, or solve a step first, which sets a cookie.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, Refusals.CHALLENGE)
                .build();
    }
}
