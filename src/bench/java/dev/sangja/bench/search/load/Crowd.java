package dev.sangja.bench.search.load;

import java.util.ArrayList;
import java.util.function.IntConsumer;

/** Clients at once, each a thread. */
final class Crowd {
    private Crowd() {}

    static void run(int clients, IntConsumer client) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().start(() -> client.accept(number)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
