package dev.sangja.deploy;

import static dev.sangja.deploy.YamlFiles.mapAt;
import static dev.sangja.deploy.YamlFiles.textAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The workers that stand alone, beside several replicas of the application. */
class RunnerDeploymentTest {
    private static final String RUNNER = "sangja-runner";
    private static final int PORT = 9200;

    private final Overlay scaled = Overlay.of("scaled");
    private final Deployment runner = scaled.only(Deployment.class, RUNNER);
    private final Container worker =
            runner.getSpec().getTemplate().getSpec().getContainers().getFirst();
    private final Map<String, String> labels = runner.getSpec().getSelector().getMatchLabels();

    @Test
    void the_application_finds_it_and_both_have_the_same_token() {
        var app = container(scaled.only(Deployment.class));
        var service = scaled.only(Service.class, RUNNER);
        var port = service.getSpec().getPorts().getFirst();
        assertThat(service.getSpec().getSelector()).isEqualTo(labels);
        assertThat(port.getTargetPort()).isEqualTo(new IntOrString("runner"));
        assertThat(worker.getPorts().getFirst().getName()).isEqualTo("runner");
        assertThat(worker.getPorts().getFirst().getContainerPort()).isEqualTo(PORT);
        assertThat(URI.create(env(app, "SANGJA_RUNNER_URL").getValue()))
                .isEqualTo(URI.create("tcp://" + RUNNER + ":" + port.getPort()));
        assertThat(env(app, "SANGJA_RUNNER_TOKEN").getValueFrom())
                .isEqualTo(env(worker, "SANGJA_RUNNER_TOKEN").getValueFrom());
    }

    @Test
    void nothing_leads_out_of_it_and_only_the_application_in() {
        var policy = scaled.only(NetworkPolicy.class, RUNNER).getSpec();
        assertThat(policy.getPodSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getEgress()).isEmpty();
        assertThat(policy.getIngress()).hasSize(1);
        assertThat(policy.getIngress().getFirst().getFrom())
                .singleElement()
                .satisfies(
                        from ->
                                assertThat(from.getPodSelector().getMatchLabels())
                                        .isEqualTo(
                                                scaled.only(Deployment.class)
                                                        .getSpec()
                                                        .getSelector()
                                                        .getMatchLabels()));
        assertThat(scaled.only(NetworkPolicy.class).getSpec().getEgress().getLast())
                .satisfies(
                        out -> {
                            assertThat(out.getTo().getFirst().getPodSelector().getMatchLabels())
                                    .isEqualTo(labels);
                            assertThat(out.getPorts().getFirst().getPort())
                                    .isEqualTo(new IntOrString(PORT));
                        });
        assertThat(scaled.only(PodDisruptionBudget.class, RUNNER).getSpec().getSelector())
                .satisfies(budget -> assertThat(budget.getMatchLabels()).isEqualTo(labels));
    }

    @Test
    void it_may_do_nothing_that_it_need_not() {
        var pod = runner.getSpec().getTemplate().getSpec();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        assertThat(worker.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(worker.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(worker.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(worker.getResources().getLimits()).containsKeys("cpu", "memory");
        assertThat(worker.getVolumeMounts())
                .singleElement()
                .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
        assertThat(worker.getEnv()).hasSize(1);
    }

    @Test
    void its_probes_only_connect() {
        assertThat(worker.getStartupProbe()).satisfies(RunnerDeploymentTest::connects);
        assertThat(worker.getReadinessProbe()).satisfies(RunnerDeploymentTest::connects);
        assertThat(worker.getLivenessProbe()).satisfies(RunnerDeploymentTest::connects);
    }

    @Test
    void a_kernel_of_its_own_can_be_had() {
        var pod = Overlay.of("scaled", "gvisor").only(Deployment.class, RUNNER).getSpec();
        assertThat(pod.getTemplate().getSpec().getRuntimeClassName()).isEqualTo("gvisor");
        assertThat(pod.getTemplate().getSpec().getContainers()).containsExactly(worker);
        assertThat(runner.getSpec().getTemplate().getSpec().getRuntimeClassName()).isNull();
    }

    @Test
    void compose_has_the_same_image_in_a_network_without_a_way_out() {
        var compose = YamlFiles.read(Path.of("docker/compose.yaml"));
        var service = mapAt(mapAt(compose, "services"), "runner");
        assertThat(textAt(service, "image")).isEqualTo(worker.getImage());
        assertThat(textAt(mapAt(service, "build"), "target")).isEqualTo("runner");
        assertThat(service.get("networks")).isEqualTo(List.of("sandbox"));
        assertThat(mapAt(mapAt(compose, "networks"), "sandbox").get("internal")).isEqualTo(true);
        var app = mapAt(mapAt(mapAt(compose, "services"), "app"), "environment");
        assertThat(app.get("SANGJA_RUNNER_URL")).isEqualTo("tcp://runner:" + PORT);
        assertThat(app.get("SANGJA_RUNNER_TOKEN"))
                .isEqualTo(mapAt(service, "environment").get("SANGJA_RUNNER_TOKEN"));
    }

    private static void connects(Probe probe) {
        assertThat(probe.getTcpSocket().getPort()).isEqualTo(new IntOrString("runner"));
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static EnvVar env(Container container, String name) {
        return container.getEnv().stream()
                .filter(env -> env.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
