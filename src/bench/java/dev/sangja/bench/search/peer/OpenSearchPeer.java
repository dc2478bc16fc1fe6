package dev.sangja.bench.search.peer;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4ModulePlugin;

/** Starts one node: {@code OpenSearchPeer <http port> <folder>}. It is durable as OpenSearch is by default. */
final class OpenSearchPeer {
    private static final List<Class<? extends Plugin>> MODULES =
            List.of(
                    CommonAnalysisModulePlugin.class,
                    GeoModulePlugin.class,
                    MapperExtrasModulePlugin.class,
                    Netty4ModulePlugin.class);

    private OpenSearchPeer() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        var runner = new OpenSearchRunner();
        runner.setMaxHttpPort(-1); // its own search for a port ends at 9299
        runner.onBuild(
                (_, settings) ->
                        settings.put("network.host", "127.0.0.1")
                                .put("discovery.type", "single-node")
                                .put("http.port", port)
                                .put("transport.port", 0)
                                .put("cluster.routing.allocation.disk.threshold_enabled", false));
        runner.build(
                OpenSearchRunner.newConfigs()
                        .basePath(arguments[1])
                        .clusterName("bench")
                        .numOfNode(1)
                        .moduleTypes(MODULES.stream().map(Class::getName).collect(joining(",")))
                        .pluginTypes(KoreanPlugin.class.getName()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(runner)));
        Thread.currentThread().join();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException e) {
            System.err.println("OpenSearch did not close: " + e);
        }
    }
}
