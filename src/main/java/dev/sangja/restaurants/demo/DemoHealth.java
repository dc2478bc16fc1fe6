package dev.sangja.restaurants.demo;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How many restaurants are made. */
@Wellness
class DemoHealth implements HealthCheck {
    private final Demo demo;
    private final DemoConfig config;

    DemoHealth(Demo demo, DemoConfig config) {
        this.demo = demo;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Restaurants")
                .up()
                .withData("made since the start", demo.made())
                .withData("wanted", config.size())
                .build();
    }
}
