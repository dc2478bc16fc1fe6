package dev.sangja.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every manifest is what Kubernetes takes, and what refers to another finds it. */
class KubernetesTest {
    @Test
    void every_file_is_named_by_a_kustomization() {
        var named = new TreeSet<Path>();
        for (String folder : List.of("base", "runner", "gvisor", "single", "scaled")) {
            named.addAll(Overlay.namedFiles(Overlay.DEPLOY.resolve(folder)));
        }
        for (String folder : List.of("base", "runner")) {
            assertThat(named.remove(Overlay.DEPLOY.resolve(folder))).isTrue();
        }
        assertThat(Overlay.filesIn(Overlay.DEPLOY)).isEqualTo(named);
    }

    @Test
    void a_misspelt_field_is_found() {
        Map<String, Object> misspelt =
                Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("port", List.of()));
        assertThatThrownBy(() -> Overlay.typed(misspelt)).hasMessageContaining("\"port\"");
    }

    @Test
    void both_ways_consist_of_what_they_promise() {
        assertThat(kinds("single"))
                .containsExactlyInAnyOrder(
                        "ServiceAccount", "Service", "Deployment", "PersistentVolumeClaim");
        assertThat(kinds("scaled"))
                .containsExactlyInAnyOrder(
                        "ServiceAccount",
                        "Service",
                        "Deployment",
                        "HorizontalPodAutoscaler",
                        "PodDisruptionBudget",
                        "NetworkPolicy",
                        "Ingress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void the_service_reaches_the_pods(String name) {
        var overlay = Overlay.of(name);
        var deployment = overlay.only(Deployment.class).getSpec();
        var service = overlay.only(Service.class).getSpec();
        assertThat(service.getSelector()).isNotEmpty();
        assertThat(deployment.getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(service.getSelector())
                .containsAllEntriesOf(deployment.getSelector().getMatchLabels());
        assertThat(service.getPorts().getFirst().getTargetPort())
                .isEqualTo(new IntOrString(container(overlay).getPorts().getFirst().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void the_pod_may_do_nothing_that_it_need_not(String name) {
        var overlay = Overlay.of(name);
        PodSpec pod = pod(overlay).getSpec();
        assertThat(pod.getServiceAccountName())
                .isEqualTo(overlay.only(ServiceAccount.class).getMetadata().getName());
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        var security = container(overlay).getSecurityContext();
        assertThat(security.getReadOnlyRootFilesystem()).isTrue();
        assertThat(security.getAllowPrivilegeEscalation()).isFalse();
        assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void the_pod_runs_the_image_that_docker_builds(String name) {
        var overlay = Overlay.of(name);
        var image = Dockerfile.read();
        var security = pod(overlay).getSpec().getSecurityContext();
        assertThat(security.getRunAsUser() + ":" + security.getRunAsGroup())
                .isEqualTo(image.last("USER"));
        assertThat(container(overlay).getPorts().getFirst().getContainerPort())
                .isEqualTo(Integer.valueOf(image.last("EXPOSE")));
        assertThat(container(overlay).getVolumeMounts().getFirst().getMountPath())
                .isEqualTo(image.last("VOLUME"));
        assertThat(container(overlay).getImage()).isEqualTo(ComposeTest.appImage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void every_mounted_volume_is_there_and_every_setting_is_known(String name) {
        var overlay = Overlay.of(name);
        var volumes = pod(overlay).getSpec().getVolumes().stream().map(volume -> volume.getName());
        assertThat(container(overlay).getVolumeMounts().stream().map(mount -> mount.getName()))
                .containsExactlyElementsOf(volumes.toList());
        assertThat(Settings.known())
                .containsAll(container(overlay).getEnv().stream().map(EnvVar::getName).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void the_probes_ask_for_three_kinds_of_health(String name) {
        var container = container(Overlay.of(name));
        assertThat(
                        Stream.of(
                                        container.getStartupProbe(),
                                        container.getLivenessProbe(),
                                        container.getReadinessProbe())
                                .map(KubernetesTest::path))
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "scaled"})
    void the_time_to_end_is_longer_than_what_the_application_takes(String name) {
        var overlay = Overlay.of(name);
        long grace = pod(overlay).getSpec().getTerminationGracePeriodSeconds();
        long requests = Settings.seconds("quarkus.shutdown.timeout");
        long own = name.equals("single") ? 35 : delay(overlay);
        assertThat(grace).isGreaterThan(requests + own);
    }

    @Test
    void a_single_one_keeps_its_data_and_is_never_two() {
        var overlay = Overlay.of("single");
        var deployment = overlay.only(Deployment.class).getSpec();
        assertThat(deployment.getReplicas()).isEqualTo(1);
        assertThat(deployment.getStrategy().getType()).isEqualTo("Recreate");
        assertThat(
                        pod(overlay)
                                .getSpec()
                                .getVolumes()
                                .getFirst()
                                .getPersistentVolumeClaim()
                                .getClaimName())
                .isEqualTo(overlay.only(PersistentVolumeClaim.class).getMetadata().getName());
    }

    @Test
    void many_share_one_database_and_one_secret() {
        var overlay = Overlay.of("scaled");
        assertThat(overlay.only(Deployment.class).getSpec().getReplicas()).isNull();
        var secrets =
                container(overlay).getEnv().stream()
                        .filter(env -> env.getValueFrom() != null)
                        .map(EnvVar::getName);
        assertThat(secrets)
                .containsExactlyInAnyOrder(
                        "SANGJA_SECRET_KEY",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "SANGJA_RUNNER_TOKEN");
    }

    @Test
    void the_scaler_and_the_policies_are_about_these_pods() {
        var overlay = Overlay.of("scaled");
        var scaled = overlay.only(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef();
        var deployment = overlay.only(Deployment.class);
        assertThat(List.of(scaled.getApiVersion(), scaled.getKind(), scaled.getName()))
                .containsExactly(
                        deployment.getApiVersion(),
                        deployment.getKind(),
                        deployment.getMetadata().getName());
        var labels = deployment.getSpec().getSelector().getMatchLabels();
        assertThat(
                        List.of(
                                overlay.only(PodDisruptionBudget.class).getSpec().getSelector(),
                                overlay.only(NetworkPolicy.class).getSpec().getPodSelector(),
                                pod(overlay)
                                        .getSpec()
                                        .getTopologySpreadConstraints()
                                        .getFirst()
                                        .getLabelSelector()))
                .allSatisfy(selector -> assertThat(selector.getMatchLabels()).isEqualTo(labels));
    }

    @Test
    void the_ingress_has_a_certificate_and_leads_to_the_service() {
        var overlay = Overlay.of("scaled");
        var ingress = overlay.only(Ingress.class).getSpec();
        var rule = ingress.getRules().getFirst();
        assertThat(ingress.getTls().getFirst().getHosts()).containsExactly(rule.getHost());
        var target = rule.getHttp().getPaths().getFirst().getBackend().getService();
        var service = overlay.only(Service.class);
        assertThat(target.getName()).isEqualTo(service.getMetadata().getName());
        assertThat(target.getPort().getName())
                .isEqualTo(service.getSpec().getPorts().getFirst().getName());
        var opened = overlay.only(NetworkPolicy.class).getSpec().getIngress().getFirst().getPorts();
        assertThat(opened.getFirst().getPort())
                .isEqualTo(service.getSpec().getPorts().getFirst().getTargetPort());
    }

    private static Set<String> kinds(String name) {
        return Overlay.of(name).objects().stream()
                .map(object -> object.getKind())
                .collect(Collectors.toSet());
    }

    private static PodTemplateSpec pod(Overlay overlay) {
        return overlay.only(Deployment.class).getSpec().getTemplate();
    }

    private static Container container(Overlay overlay) {
        var containers = pod(overlay).getSpec().getContainers();
        assertThat(containers).hasSize(1);
        return containers.getFirst();
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("http"));
        return probe.getHttpGet().getPath();
    }

    private static long delay(Overlay overlay) {
        return container(overlay).getEnv().stream()
                .filter(env -> env.getName().equals("QUARKUS_SHUTDOWN_DELAY"))
                .mapToLong(env -> Long.parseLong(env.getValue().replace("s", "")))
                .sum();
    }
}
