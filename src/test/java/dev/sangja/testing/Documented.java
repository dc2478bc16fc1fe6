package dev.sangja.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Holds each answer to the OpenAPI document. What has no operation there, such as a wrong method, passes. */
final class Documented implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        Optional<OpenApi.Operation> operation =
                OpenApi.shown().operation(request.getMethod(), path);
        operation.ifPresent(
                documented ->
                        assertThat(
                                        documented.problemsOfAnswer(
                                                answer.statusCode(),
                                                type(answer),
                                                answer.asString()))
                                .as("%s %s: %s", request.getMethod(), path, answer.asString())
                                .isEmpty());
        return answer;
    }

    private static String type(Response answer) {
        String type = Objects.requireNonNullElse(answer.contentType(), "");
        return type.replaceFirst(";.*", "");
    }
}
