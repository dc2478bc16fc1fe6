package dev.sangja.deploy;

import static dev.sangja.deploy.YamlFiles.listAt;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code kubectl apply -k} sends for one folder, as typed objects. Reads of a kustomization what ours use: files,
 * folders and patches.
 */
record Overlay(List<HasMetadata> objects) {
    static final Path DEPLOY = Path.of("deploy");

    private static final Set<String> KEYS = Set.of("apiVersion", "kind", "resources", "patches");
    private static final List<Class<? extends HasMetadata>> KINDS =
            List.of(
                    Deployment.class,
                    Service.class,
                    ServiceAccount.class,
                    PersistentVolumeClaim.class,
                    HorizontalPodAutoscaler.class,
                    PodDisruptionBudget.class,
                    NetworkPolicy.class,
                    Ingress.class);

    /** The models keep fields that they do not know; this one refuses them. */
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .annotationIntrospector(new NoUnknownFields())
                    .build();

    private static final class NoUnknownFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    static Overlay of(String name) {
        return new Overlay(render(DEPLOY.resolve(name)).stream().map(Overlay::typed).toList());
    }

    /** The same with a component taken up. */
    static Overlay of(String name, String component) {
        var objects = render(DEPLOY.resolve(name));
        Path folder = DEPLOY.resolve(component);
        for (String patch : patches(kustomization(folder))) {
            apply(YamlFiles.read(folder.resolve(patch)), objects);
        }
        return new Overlay(objects.stream().map(Overlay::typed).toList());
    }

    /** The application's object of a kind. */
    <T extends HasMetadata> T only(Class<T> type) {
        return only(type, "sangja");
    }

    <T extends HasMetadata> T only(Class<T> type, String name) {
        var found =
                objects.stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .filter(object -> object.getMetadata().getName().equals(name))
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "%d objects of %s named %s, wanted one".formatted(found.size(), type, name));
        }
        return found.getFirst();
    }

    /** The object in a file, as the type that its kind and version name. */
    static HasMetadata typed(Map<String, Object> object) {
        var type =
                KINDS.stream()
                        .filter(kind -> HasMetadata.getKind(kind).equals(object.get("kind")))
                        .filter(
                                kind ->
                                        HasMetadata.getApiVersion(kind)
                                                .equals(object.get("apiVersion")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("unknown kind: " + object));
        return STRICT.convertValue(object, type);
    }

    /** All files that a folder's kustomization names, itself included. */
    static Set<Path> namedFiles(Path folder) {
        var files = new TreeSet<Path>(Set.of(folder.resolve("kustomization.yaml")));
        var kustomization = kustomization(folder);
        for (Object resource : listAt(kustomization, "resources")) {
            files.add(folder.resolve(resource.toString()).normalize());
        }
        patches(kustomization).forEach(patch -> files.add(folder.resolve(patch)));
        return files;
    }

    private static List<Map<String, Object>> render(Path folder) {
        var kustomization = kustomization(folder);
        var objects = new ArrayList<Map<String, Object>>();
        for (Object resource : listAt(kustomization, "resources")) {
            Path path = folder.resolve(resource.toString()).normalize();
            objects.addAll(Files.isDirectory(path) ? render(path) : List.of(YamlFiles.read(path)));
        }
        for (String patch : patches(kustomization)) {
            apply(YamlFiles.read(folder.resolve(patch)), objects);
        }
        return objects;
    }

    private static Map<String, Object> kustomization(Path folder) {
        var kustomization = YamlFiles.read(folder.resolve("kustomization.yaml"));
        if (!KEYS.containsAll(kustomization.keySet())) {
            throw new AssertionError(folder + " uses more of kustomize than this test understands");
        }
        return kustomization;
    }

    private static List<String> patches(Map<String, Object> kustomization) {
        return listAt(kustomization, "patches").stream()
                .map(patch -> YamlFiles.textAt(YamlFiles.map(patch), "path"))
                .toList();
    }

    private static void apply(Map<String, Object> patch, List<Map<String, Object>> objects) {
        Optional<Map<String, Object>> target =
                objects.stream()
                        .filter(object -> identity(object).equals(identity(patch)))
                        .findFirst();
        Map<String, Object> found =
                target.orElseThrow(
                        () -> new AssertionError("nothing to patch: " + identity(patch)));
        objects.set(objects.indexOf(found), StrategicMerge.merge(found, patch));
    }

    private static List<Object> identity(Map<String, Object> object) {
        return List.of(
                object.get("apiVersion"),
                object.get("kind"),
                YamlFiles.mapAt(object, "metadata").get("name"));
    }

    static Set<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
