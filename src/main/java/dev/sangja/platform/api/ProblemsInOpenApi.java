package dev.sangja.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Every error that an operation names is documented as a problem, unless the operation says another shape. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (code, response) -> {
                            boolean shaped =
                                    response.getContent() != null || response.getRef() != null;
                            if (code.compareTo("400") >= 0 && !shaped) {
                                var schema = OASFactory.createSchema().ref(SCHEMA);
                                var media = OASFactory.createMediaType().schema(schema);
                                response.content(
                                        OASFactory.createContent()
                                                .addMediaType(Problem.MEDIA_TYPE, media));
                            }
                        });
        return operation;
    }
}
